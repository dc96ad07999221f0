import { MOST_REMOVED_AT_ONCE } from '../../../miniprogram/domain/message/message';
import { aFewPeople } from './worlds';
import {
  eventOf,
  kindOf,
  listed,
  receivedText,
  sendText,
  signedIn,
  textOf,
  valueOf,
  wholeHistory,
} from '../contract';
import { until } from '../../support/until';
import type { ContractService, MakeService } from '../contract';
import type { Message } from '../../../miniprogram/domain/message/message';

/** What becomes of messages that the service has: edits, deletions, merged records. */
export function describeMessages(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  it.each([
    ['direct:mo', 'direct:lin'],
    ['group:team', 'group:team'],
  ])('gives a text other words, for everybody (%s)', async (mine, theirs) => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const sent = await sendText(lin, mine, 'tomorow');
    await receivedText(mo, 'tomorow');
    const outcome = await valueOf(lin.chat.messages.edit(sent, 'tomorrow'));
    expect(outcome).toMatchObject({ kind: 'edited', message: { id: sent.id, isEdited: true } });
    for (const client of [lin, mo]) {
      const { messages } = await eventOf(client, 'messages-changed');
      expect(messages.map(textOf)).toEqual(['tomorrow']);
      expect(messages[0]).toMatchObject({ id: sent.id, isEdited: true });
    }
    const stored = (await wholeHistory(mo, theirs)).at(-1);
    expect(stored).toMatchObject({ isEdited: true, content: { text: 'tomorrow' } });
    for (const [client, id] of [
      [lin, mine],
      [mo, theirs],
    ] as const) {
      await until(async () => previewOf(await listed(client, id)) === 'tomorrow');
    }
  });

  it('edits the same text again and again', async () => {
    const lin = await signedIn(service, 'lin');
    const sent = await sendText(lin, 'direct:mo', 'one');
    for (const words of ['two', 'three']) {
      const outcome = await valueOf(lin.chat.messages.edit(sent, words));
      expect(outcome).toMatchObject({ kind: 'edited', message: { content: { text: words } } });
    }
  });

  it('tells what a text says now when another of my devices was first', async () => {
    const [phone, tablet] = [await signedIn(service, 'lin'), await signedIn(service, 'lin')];
    const sent = await sendText(phone, 'direct:mo', 'one');
    await receivedText(tablet, 'one');
    service.trouble('lin', 'lost');
    await valueOf(phone.chat.messages.edit(sent, 'two'));
    expect(await valueOf(tablet.chat.messages.edit(sent, 'three'))).toMatchObject({
      kind: 'conflict',
      newest: { id: sent.id, content: { text: 'two' } },
    });
    expect(await valueOf(tablet.chat.messages.edit(sent, 'three'))).toMatchObject({
      kind: 'edited',
      message: { content: { text: 'three' } },
    });
  });

  it('edits nothing that is not there', async () => {
    const lin = await signedIn(service, 'lin');
    const gone = { conversationId: 'direct:mo', id: 'nobody-1-1' };
    expect(await kindOf(lin.chat.messages.edit(gone, 'two'))).toBe('not-found');
    const sent = await sendText(lin, 'direct:mo', 'one');
    expect(await kindOf(lin.chat.messages.edit(sent, '字'.repeat(4_200)))).toBe('too-long');
    expect((await wholeHistory(lin, 'direct:mo')).at(-1)).toMatchObject({
      isEdited: false,
      content: { text: 'one' },
    });
  });

  it.each(['direct:mo', 'group:team'])(
    'deletes many messages at once, for me only (%s)',
    async (id) => {
      const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
      const sent: Message[] = [];
      for (let count = 0; count < MOST_REMOVED_AT_ONCE; count += 1)
        sent.push(await sendText(lin, id, `text ${count}`));
      await receivedText(mo, 'text 29');
      await valueOf(lin.chat.messages.remove(sent));
      const isLeft = (message: { readonly id: string }) =>
        sent.some((removed) => removed.id === message.id);
      await until(async () => !(await wholeHistory(lin, id)).some(isLeft));
      const theirs = id === 'direct:mo' ? 'direct:lin' : id;
      expect((await wholeHistory(mo, theirs)).filter(isLeft)).toHaveLength(30);
    },
  );

  it('deletes no more at once than the SDK does', async () => {
    const lin = await signedIn(service, 'lin');
    const sent = await sendText(lin, 'direct:mo', 'one');
    const many = Array.from({ length: MOST_REMOVED_AT_ONCE + 1 }, () => sent);
    expect(await kindOf(lin.chat.messages.remove(many))).toBe('unknown');
    expect(await kindOf(lin.chat.messages.remove([]))).toBe('ok');
    expect((await wholeHistory(lin, 'direct:mo')).at(-1)?.id).toBe(sent.id);
  });
}

function previewOf(conversation: Awaited<ReturnType<typeof listed>>): string {
  return conversation?.lastMessage === undefined ? '' : textOf(conversation.lastMessage);
}
