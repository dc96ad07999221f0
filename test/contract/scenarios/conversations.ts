import { outgoingText } from '../../support/builders';
import { aFewPeople } from './worlds';
import {
  eventOf,
  kindOf,
  listed,
  sendText,
  signedIn,
  textOf,
  valueOf,
  wholeHistory,
} from '../contract';
import { until } from '../../support/until';
import type { Conversation } from '../../../miniprogram/domain/conversation/conversation';
import type { ContractClient, ContractService, MakeService } from '../contract';

/** The conversation list, and what people do with it. */
export function describeConversations(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  it('lists people and groups with their previews and unread counts', async () => {
    const lin = await signedIn(service, 'lin');
    // The SDK's first list is there before the unread counts of people are.
    await until(async () => (await listed(lin, 'direct:mo'))?.unreadCount === 2);
    expect(await listed(lin, 'direct:mo')).toMatchObject({
      target: { kind: 'direct', userId: 'mo' },
      remark: '小莫',
      title: 'Mo',
      unreadCount: 2,
      isPinned: false,
      notify: 'notify',
      lastMessage: { content: { kind: 'text', text: 'third' }, from: 'mo', isOwn: false },
    });
    expect(await listed(lin, 'group:team')).toMatchObject({
      target: { kind: 'group', groupId: 'team' },
      title: 'Team',
      groupType: 'public',
      lastMessage: { content: { kind: 'text', text: 'hello mo' }, from: 'qi', fromName: 'Qi' },
    });
  });

  it('tells the list while signing in', async () => {
    const lin = await signedIn(service, 'lin');
    const event = await eventOf(lin, 'conversations-changed', ({ isComplete }) => isComplete);
    expect(event.conversations.map(({ conversationId }) => conversationId)).toContain('direct:mo');
  });

  it('moves a conversation when something is said in it', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    await sendText(mo, 'direct:lin', 'fourth');
    await changed(lin, 'direct:mo', (row) => row.unreadCount === 3);
    expect((await listed(lin, 'direct:mo'))?.lastMessage).toMatchObject({
      content: { kind: 'text', text: 'fourth' },
    });
    expect(await listed(mo, 'direct:lin')).toMatchObject({
      unreadCount: 0,
      lastMessage: { isOwn: true, delivery: 'sent' },
    });
  });

  it('adds a conversation when a stranger writes', async () => {
    const [lin, qi] = [await signedIn(service, 'lin'), await signedIn(service, 'qi')];
    expect(await listed(lin, 'direct:qi')).toBeUndefined();
    await sendText(qi, 'direct:lin', 'hello');
    await changed(lin, 'direct:qi', (row) => row.unreadCount === 1 && row.title === 'Qi');
  });

  it('marks a conversation read', async () => {
    const lin = await signedIn(service, 'lin');
    // The counts of one-to-one conversations come after the sign-in; where nothing is unread there is nothing to mark.
    await until(async () => ((await listed(lin, 'direct:mo'))?.unreadCount ?? 0) > 0);
    await valueOf(lin.chat.markRead('direct:mo'));
    await changed(lin, 'direct:mo', (row) => row.unreadCount === 0);
    const again = await signedIn(service, 'lin');
    await until(async () => (await valueOf(again.chat.conversations())).isComplete);
    expect((await listed(again, 'direct:mo'))?.unreadCount).toBe(0);
  });

  it('pins and unpins', async () => {
    const lin = await signedIn(service, 'lin');
    await valueOf(lin.chat.pin('group:team', true));
    await changed(lin, 'group:team', (row) => row.isPinned);
    const again = await signedIn(service, 'lin');
    expect((await listed(again, 'group:team'))?.isPinned).toBe(true);
    await valueOf(lin.chat.pin('group:team', false));
    await changed(lin, 'group:team', (row) => !row.isPinned);
  });

  it.each(['direct:mo', 'group:team'])('mutes and unmutes %s', async (id) => {
    const lin = await signedIn(service, 'lin');
    await valueOf(lin.chat.setNotify(id, 'muted'));
    await changed(lin, id, (row) => row.notify === 'muted');
    const again = await signedIn(service, 'lin');
    await until(async () => (await listed(again, id))?.notify === 'muted');
    await valueOf(lin.chat.setNotify(id, 'notify'));
    await changed(lin, id, (row) => row.notify === 'notify');
  });

  it('deletes a conversation and keeps its history', async () => {
    const lin = await signedIn(service, 'lin');
    await valueOf(lin.chat.deleteConversation('direct:mo', { clearHistory: false }));
    expect(await listed(lin, 'direct:mo')).toBeUndefined();
    const again = await signedIn(service, 'lin');
    expect(await listed(again, 'direct:mo')).toBeUndefined();
    expect(await wholeHistory(again, 'direct:mo')).toHaveLength(3);
  });

  it('deletes a conversation with its history', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    await valueOf(lin.chat.deleteConversation('direct:mo', { clearHistory: true }));
    expect(await listed(lin, 'direct:mo')).toBeUndefined();
    expect(await wholeHistory(lin, 'direct:mo')).toEqual([]);
    expect(await wholeHistory(mo, 'direct:lin')).toHaveLength(3);
  });

  it('clears what was said for me, and keeps the conversation', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    expect(await wholeHistory(lin, 'direct:mo')).toHaveLength(3);
    await valueOf(lin.chat.clearHistory('direct:mo'));
    await changed(lin, 'direct:mo', (row) => row.lastMessage === undefined);
    expect(await wholeHistory(lin, 'direct:mo')).toEqual([]);
    expect(await wholeHistory(mo, 'direct:lin')).toHaveLength(3);
    await sendText(mo, 'direct:lin', 'after');
    await eventOf(lin, 'messages-received');
    expect((await wholeHistory(lin, 'direct:mo')).map(textOf)).toEqual(['after']);
  });

  it('keeps a dismissed group readable, and takes nothing more for it', async () => {
    const lin = await signedIn(service, 'lin');
    expect(await wholeHistory(lin, 'group:team')).toHaveLength(2);
    await service.dismiss('team');
    await until(async () => (await valueOf(lin.chat.groups())).length === 0);
    const text = outgoingText('anyone?', { conversationId: 'group:team' });
    expect(await kindOf(lin.chat.send(text))).toBe('group-gone');
    expect(await listed(lin, 'group:team')).toMatchObject({ conversationId: 'group:team' });
  });

  it('answers for conversations that do not exist', async () => {
    const lin = await signedIn(service, 'lin');
    expect(await kindOf(lin.chat.history('nowhere'))).toBe('not-found');
    expect(await kindOf(lin.chat.pin('nowhere', true))).toBe('not-found');
    expect(await kindOf(lin.chat.clearHistory('nowhere'))).toBe('not-found');
    expect(await wholeHistory(lin, 'direct:qi')).toEqual([]);
  });
}

/** Waits until the list says so, by an event and when asked. */
async function changed(
  client: ContractClient,
  id: string,
  accepts: (row: Conversation) => boolean,
): Promise<void> {
  await eventOf(client, 'conversations-changed', ({ conversations }) =>
    conversations.some((row) => row.conversationId === id && accepts(row)),
  );
  await until(async () => {
    const row = await listed(client, id);
    return row !== undefined && accepts(row);
  });
}
