import { MENTION_EVERYONE } from '../../../miniprogram/domain/message/message-content';
import { aFewPeople } from './worlds';
import { listed, receivedText, sendText, signedIn, valueOf, wholeHistory } from '../contract';
import { outgoingText, text } from '../../support/builders';
import { quoteOf } from '../../../miniprogram/packages/chat/view-models/rows/quote-of';
import { until } from '../../support/until';
import type { ContractService, MakeService } from '../contract';

const TEAM = 'group:team';

/** Whom a message calls for and what it answers, as the others meet it. */
export function describeReplies(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  it.each([
    ['me', ['lin'], 'me'],
    ['everybody', [MENTION_EVERYONE], 'all'],
    ['somebody else', ['qi'], 'none'],
  ] as const)('marks the conversation of whom it calls: %s', async (_, mentions, mark) => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const content = text('@ you there?', mentions);
    await valueOf(mo.chat.send(outgoingText('', { conversationId: TEAM, content })));
    await receivedText(lin, '@ you there?');
    await until(async () => (await listed(lin, TEAM))?.mention === mark, { what: mark });
    await valueOf(lin.chat.markRead(TEAM));
    await until(async () => (await listed(lin, TEAM))?.mention === 'none');
  });

  it.each(['direct:mo', TEAM])(
    'keeps what it answers when that is taken back (%s)',
    async (conversationId) => {
      const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
      const asked = await sendText(lin, conversationId, 'lunch?');
      const heard = await receivedText(mo, 'lunch?');
      expect(heard.id).toBe(asked.id);
      const { from: _, ...quote } = quoteOf(heard, '林', 'en');
      const theirs = heard.conversationId;
      await valueOf(mo.chat.send(outgoingText('yes', { conversationId: theirs, quote })));
      expect((await receivedText(lin, 'yes')).quote).toEqual(quote);
      await valueOf(lin.chat.revoke(asked));
      const history = await wholeHistory(lin, conversationId);
      expect(history.at(-1)?.quote).toEqual(quote);
      expect(history.at(-2)?.revocation?.by).toBe('lin');
    },
  );
}
