import { ChatJumps } from '../../../../../miniprogram/packages/chat/view-models/places/chat-jumps';
import { FakeChatClient } from '../../../../support/fakes/fake-chat-client';
import { TimelineHistory } from '../../../../../miniprogram/stores/timeline/timeline-history';
import { buildHistory } from '../../../../support/builders';
import { chatError } from '../../../../support/fakes/fake-calls';
import { messageRefOf } from '../../../../../miniprogram/domain/message/message-ref';
import type { ChatList } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-list';

const MO = 'direct:mo';

async function jumpsIn(count: number) {
  const chat = new FakeChatClient({ isReady: true });
  const messages = buildHistory(MO, count);
  chat.account.setHistory(MO, messages);
  const history = new TimelineHistory(MO, chat);
  const shown: (string | undefined)[] = [];
  const list = {
    showMessage: (index: number) => shown.push(history.timeline.at(index)?.id),
  } as unknown as ChatList;
  const jumps = new ChatJumps(history, list);
  await history.loadNewest();
  const refOf = (index: number) => {
    const message = messages[index];
    if (!message) throw new Error('no such message');
    return messageRefOf(message);
  };
  return { chat, history, jumps, shown, refOf };
}

it('shows a message that is loaded', async () => {
  const { chat, jumps, shown, refOf } = await jumpsIn(10);
  expect(await jumps.to(refOf(4))).toBe('shown');
  expect(shown).toEqual([`${MO}#4`]);
  expect(chat.calls.of('history')).toHaveLength(1);
});

it('shows one that has to be fetched', async () => {
  const { jumps, shown, refOf } = await jumpsIn(60);
  expect(await jumps.to(refOf(4))).toBe('shown');
  expect(shown).toEqual([`${MO}#4`]);
});

it('waits for the first page', async () => {
  const { history, jumps, shown, refOf } = await jumpsIn(3);
  const loading = history.loadNewest();
  const jumping = jumps.to(refOf(0));
  await Promise.all([loading, jumping]);
  expect(shown).toEqual([`${MO}#0`]);
});

it('knows what is gone and what was revoked', async () => {
  const { history, jumps, shown, refOf } = await jumpsIn(20);
  const ref = refOf(18);
  const message = history.timeline.find(ref.messageId);
  if (message) history.timeline.put({ ...message, revocation: { by: 'mo', byName: '' } });
  expect(await jumps.to(ref)).toBe('gone');
  expect(await jumps.to({ ...ref, messageId: 'deleted' })).toBe('gone');
  expect(shown).toEqual([]);
});

it('says that a message could not be fetched', async () => {
  const { chat, jumps, refOf } = await jumpsIn(60);
  chat.calls.failNext('historyFrom', chatError('network'));
  expect(await jumps.to(refOf(0))).toBe('failed');
});

it('goes to the last of several at once', async () => {
  const { jumps, shown, refOf } = await jumpsIn(60);
  const outcomes = await Promise.all([jumps.to(refOf(0)), jumps.to(refOf(30))]);
  expect(outcomes).toEqual(['superseded', 'shown']);
  expect(shown).toEqual([`${MO}#30`]);
});
