import { ReadersViewModel } from '../../../../../miniprogram/packages/chat/view-models/details/readers-view-model';
import { buildContact, buildMessage, buildPerson } from '../../../../support/builders';
import { buildApp, buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';
import { settle } from '../../../../support/fakes/fake-platform';
import type { TestApp } from '../../../../support/test-app';

const TEAM = 'group:team';
const names = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);

async function open(
  members: readonly string[],
  readers: readonly string[] = [],
  prepare: (app: TestApp) => void = () => undefined,
) {
  const app = await buildSignedInApp({
    people: [
      buildPerson({ userId: 'u0', nick: 'Zero' }),
      buildPerson({ userId: 'u1', nick: 'One' }),
    ],
    contacts: [buildContact({ userId: 'u1', remark: 'My One' })],
  });
  const message = buildMessage({ conversationId: TEAM, from: 'lin', wantsReceipt: true });
  app.chat.account.setHistory(TEAM, [message]);
  app.chat.shared.members.set(TEAM, members);
  app.chat.shared.reads.set(message.id, new Set(readers));
  prepare(app);
  const screen = new ReadersViewModel(app.services, message);
  screen.setVisible(true);
  await settle();
  const shown = () => screen.data.pages.map(({ people }) => people.map(({ name }) => name));
  const told = (readCount: number, unreadCount: number) => {
    const counts = { readCount, unreadCount };
    const receipt = { conversationId: TEAM, messageId: message.id, counts };
    app.chat.emit({ type: 'receipts-changed', receipts: [receipt] });
  };
  return { ...app, message, screen, shown, told };
}

it('begins with those who have not read it, by the names that I know', async () => {
  const { screen, shown, platform } = await open(names(3));
  expect(screen.data.state).toBe('ready');
  expect(shown()).toEqual([['Zero', 'My One', 'u2']]);
  expect(platform.navigation.title).toBe('消息已读');
});

it('waits for the sign-in', async () => {
  const app = buildApp();
  const message = buildMessage({ conversationId: TEAM, from: 'lin', wantsReceipt: true });
  app.chat.account.setHistory(TEAM, [message]);
  app.chat.shared.members.set(TEAM, names(1));
  app.services.session.resume('lin');
  const screen = new ReadersViewModel(app.services, message);
  expect(screen.data.state).toBe('loading');
  await settle();
  await settle();
  expect(screen.data.state).toBe('ready');
});

it('shows those who have read it, each list fetched when it is first looked at', async () => {
  const { screen, shown, chat } = await open(names(3), ['u1']);
  expect(shown()).toEqual([['Zero', 'u2']]);
  screen.choose(true);
  expect(screen.data.state).toBe('loading');
  await settle();
  expect(shown()).toEqual([['My One']]);
  screen.choose(false);
  expect(shown()).toEqual([['Zero', 'u2']]);
  expect(chat.receipts.calls.of('readers')).toHaveLength(2);
});

it('sends a page that comes at the end, and no other again', async () => {
  const { screen, shown } = await open(names(60));
  const patches: string[][] = [];
  screen.subscribe({
    patch: (patch) => patches.push(Object.keys(patch)),
    effect: () => undefined,
  });
  screen.reachEnd();
  await settle();
  expect(shown().map(({ length }) => length)).toEqual([50, 10]);
  expect(patches).toEqual([['pages[1]'], ['unreadTab']]);
});

it('keeps what it shows when the rest fails, and goes on', async () => {
  const { screen, shown, chat } = await open(names(60));
  chat.receipts.calls.failNext('readers', chatError('network'));
  screen.reachEnd();
  await settle();
  expect(screen.data).toMatchObject({ state: 'ready', isMoreFailed: true });
  screen.reachEnd();
  await settle();
  expect(shown()).toHaveLength(1);
  screen.retry();
  await settle();
  expect(shown()).toHaveLength(2);
  expect(screen.data.isMoreFailed).toBe(false);
});

it('says why there is nobody, or nothing', async () => {
  const everybody = await open(names(2), names(2));
  expect(everybody.screen.data).toMatchObject({ state: 'empty', stateText: '所有人都读过了' });
  const nobody = await open(names(2));
  nobody.screen.choose(true);
  await settle();
  expect(nobody.screen.data).toMatchObject({ state: 'empty', stateText: '还没有人读这条消息' });
});

it.each([
  ['network', '名单没有加载出来，检查网络后再试', true],
  ['not-available', '聊天服务没有开通已读回执', false],
  ['not-found', '消息不可用', false],
] as const)(
  'tells of %s, and offers to try again where that helps',
  async (kind, words, canRetry) => {
    const { screen } = await open(names(2), [], ({ chat }) =>
      chat.receipts.calls.failNext('readers', chatError(kind)),
    );
    expect(screen.data).toMatchObject({ state: 'failed', stateText: words, canRetry });
    screen.retry();
    await settle();
    expect(screen.data.state).toBe('ready');
  },
);

it('follows with one new list a second, and the numbers with the people', async () => {
  const { screen, shown, told, chat, message, platform } = await open(names(3));
  told(1, 2);
  expect([screen.data.readTab, screen.data.unreadTab]).toEqual(['已读', '未读 3']);
  told(2, 1);
  told(3, 0);
  chat.shared.reads.set(message.id, new Set(names(2)));
  expect(shown()).toEqual([['Zero', 'My One', 'u2']]);
  await platform.clock.advance(1_000);
  expect(shown()).toEqual([['u2']]);
  expect([screen.data.readTab, screen.data.unreadTab]).toEqual(['已读 2', '未读 1']);
  expect(chat.receipts.calls.of('readers')).toHaveLength(2);
  screen.dispose();
});

it('never counts others than those it lists, whatever was told before', async () => {
  const { screen, shown, told, chat, message } = await open(names(9));
  told(7, 2);
  chat.shared.reads.set(message.id, new Set(names(8)));
  screen.choose(true);
  await settle();
  expect(shown().flat()).toHaveLength(8);
  expect(screen.data.readTab).toBe('已读 8');
});

it('follows the names of those whom it lists, row by row', async () => {
  const { screen, shown, chat } = await open(names(60));
  const patches: string[][] = [];
  screen.subscribe({
    patch: (patch) => patches.push(Object.keys(patch)),
    effect: () => undefined,
  });
  chat.emit({ type: 'people-changed', people: [buildPerson({ userId: 'u2', nick: 'Two' })] });
  expect(shown()[0]?.slice(0, 3)).toEqual(['Zero', 'My One', 'Two']);
  chat.emit({
    type: 'contacts-changed',
    contacts: [buildContact({ userId: 'u1', remark: 'Uno' })],
  });
  expect(shown()[0]?.slice(0, 3)).toEqual(['Zero', 'Uno', 'Two']);
  expect(patches).toEqual([['pages[0].people[2]'], ['pages[0].people[1]']]);
});

it('opens the chat with somebody of the list', async () => {
  const { screen, platform } = await open(names(1));
  screen.open('direct:u0');
  screen.open('nonsense');
  expect(platform.navigation.opened).toEqual([{ to: 'chat', conversationId: 'direct:u0' }]);
});
