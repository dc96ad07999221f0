import { aFewPeople } from './worlds';
import {
  kindOf,
  listed,
  receivedBy,
  receivedText,
  sendText,
  signedIn,
  textOf,
  valueOf,
  wholeHistory,
} from '../contract';
import { outgoingText, text } from '../../support/builders';
import { until } from '../../support/until';
import type { ContractClient, ContractService, MakeService } from '../contract';
import type { SendOptions } from '../../../miniprogram/domain/message/outgoing';

const TEAM = 'group:team';

/** How a message is sent: what its options do to those who get it. */
export function describeSendOptions(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  function send(
    client: ContractClient,
    conversationId: string,
    words: string,
    options: SendOptions,
    mentions: readonly string[] = [],
  ) {
    const content = text(words, mentions);
    const clientId = `${words}-${conversationId}`;
    return client.chat.send(outgoingText('', { clientId, conversationId, content, options }));
  }

  it.each(['direct:lin', TEAM])('counts what is to be counted only (%s)', async (to) => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const theirs = to === TEAM ? TEAM : 'direct:mo';
    await valueOf(lin.chat.markRead(theirs));
    await until(async () => (await listed(lin, theirs))?.unreadCount === 0);
    await valueOf(send(mo, to, 'hush', { isUncounted: true }));
    await receivedText(lin, 'hush');
    await sendText(mo, to, 'loud');
    await receivedText(lin, 'loud');
    await until(async () => (await listed(lin, theirs))?.unreadCount === 1);
    expect((await wholeHistory(lin, theirs)).map(textOf)).toContain('hush');
  });

  it.each(['direct:lin', TEAM])(
    'reaches those who are online, and is kept nowhere (%s)',
    async (to) => {
      const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
      const theirs = to === TEAM ? TEAM : 'direct:mo';
      await valueOf(lin.chat.markRead(theirs));
      await valueOf(send(mo, to, 'now or never', { isOnlineOnly: true }));
      await receivedText(lin, 'now or never');
      expect((await wholeHistory(lin, theirs)).map(textOf)).not.toContain('now or never');
      expect((await wholeHistory(mo, to)).map(textOf)).not.toContain('now or never');
      expect((await listed(lin, theirs))?.unreadCount).toBe(0);
    },
  );

  it('reaches the named members of a group only', async () => {
    const clients = ['lin', 'mo', 'qi'].map((userId) => signedIn(service, userId));
    const [lin, mo, qi] = (await Promise.all(clients)) as [
      ContractClient,
      ContractClient,
      ContractClient,
    ];
    await valueOf(send(mo, TEAM, 'for lin', { receivers: ['lin'] }));
    await receivedText(lin, 'for lin');
    await sendText(mo, TEAM, 'for all');
    await receivedText(qi, 'for all');
    expect(receivedBy(qi).map(textOf)).toEqual(['for all']);
  });

  it('calls whom it is to call beside those in its words', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    await valueOf(send(mo, TEAM, 'look', { notices: ['lin'] }));
    await receivedText(lin, 'look');
    await until(async () => (await listed(lin, TEAM))?.mention === 'me');
  });

  it.each<[string, SendOptions]>([
    ['a priority', { priority: 'high' }],
    ['words for a push', { push: { title: 'Order', description: 'On its way' } }],
    ['no push', { push: 'none' }],
  ])('arrives with %s', async (_, options) => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    await valueOf(send(mo, TEAM, 'hello', options));
    await receivedText(lin, 'hello');
  });

  it.each<[string, string, SendOptions, readonly string[]]>([
    ['an uncounted message for those online', TEAM, { isUncounted: true, isOnlineOnly: true }, []],
    ['receivers of a chat between two', 'direct:lin', { receivers: ['lin'] }, []],
    ['more receivers than may be', TEAM, { receivers: Array.from({ length: 51 }, String) }, []],
    ['receivers and a mention', TEAM, { receivers: ['lin'] }, ['lin']],
    ['a call in a chat between two', 'direct:lin', { notices: ['lin'] }, []],
  ])('is not sent with %s', async (_, to, options, mentions) => {
    const mo = await signedIn(service, 'mo');
    expect(await kindOf(send(mo, to, 'no', options, mentions))).toBe('forbidden');
  });
}
