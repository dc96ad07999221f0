import { FakeChatClient } from '../../../../support/fakes/fake-chat-client';
import { ReaderList } from '../../../../../miniprogram/packages/chat/view-models/details/reader-list';
import { buildMessage } from '../../../../support/builders';
import { chatError } from '../../../../support/fakes/fake-calls';

const TEAM = 'group:team';

const people = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);

function listOf(members: readonly string[], isRead = false) {
  const chat = new FakeChatClient({ isReady: true });
  const message = buildMessage({ conversationId: TEAM, from: 'lin', wantsReceipt: true });
  chat.account.setHistory(TEAM, [message]);
  chat.shared.members.set(TEAM, members);
  let steps = 0;
  const list = new ReaderList(chat.receipts, message, isRead, () => (steps += 1));
  return { chat, list, steps: () => steps };
}

it('brings the people page by page, and asks no more after the last one', async () => {
  const { chat, list, steps } = listOf(people(120));
  expect(list.state).toBe('empty');
  await list.more();
  await list.more();
  expect(list.pages.map(({ length }) => length)).toEqual([50, 50]);
  await list.more();
  await list.more();
  expect(list.pages.map(({ length }) => length)).toEqual([50, 50, 20]);
  expect(chat.receipts.calls.of('readers')).toHaveLength(3);
  expect(steps()).toBe(6);
});

it('has no page where there is nobody', async () => {
  const { list } = listOf(people(5), true);
  await list.more();
  expect([list.state, list.pages]).toEqual(['ready', []]);
});

it('asks once while a page is on its way', async () => {
  const { chat, list } = listOf(people(120));
  await Promise.all([list.more(), list.more()]);
  expect(chat.receipts.calls.of('readers')).toHaveLength(1);
});

it('goes on where it failed', async () => {
  const { chat, list } = listOf(people(60));
  await list.more();
  chat.receipts.calls.failNext('readers', chatError('network'));
  await list.more();
  expect([list.state, list.problem, list.pages.length]).toEqual(['failed', 'network', 1]);
  await list.more();
  expect([list.state, list.problem, list.pages.length]).toEqual(['ready', undefined, 2]);
});

it('shows nobody twice, whatever the pages repeat', async () => {
  const { chat, list } = listOf(people(60));
  const reader = (userId: string) => ({ userId, nick: '', nameCard: '', avatarUrl: '' });
  const pages = [
    { people: [reader('a'), reader('b'), reader('a')], cursor: '1' },
    { people: [reader('b'), reader('c')], cursor: '2' },
    { people: [reader('c')] },
  ];
  chat.receipts.readers = () => {
    const page = pages.shift() ?? { people: [] };
    return Promise.resolve({ ok: true, value: page });
  };
  await list.more();
  await list.more();
  await list.more();
  expect(list.pages.map((page) => page.map(({ userId }) => userId))).toEqual([['a', 'b'], ['c']]);
});
