import { ReactorsPanel } from '../../../../../miniprogram/packages/chat/view-models/menu/reactors-panel';
import { buildMessage, buildPerson } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';
import { settle } from '../../../../support/fakes/fake-platform';
import type { Reaction } from '../../../../../miniprogram/domain/message/reaction';
import type { ReactorsData } from '../../../../../miniprogram/packages/chat/view-models/menu/reaction-data';

const message = buildMessage({ id: 'm-1' });
const reactions: readonly Reaction[] = [
  { id: '👍', count: 130, isMine: false },
  { id: '🎉', count: 1, isMine: false },
];

async function setUp() {
  const { services, chat } = await buildSignedInApp({
    people: [buildPerson({ userId: 'mo', nick: 'Mo' })],
  });
  chat.account.store(message);
  const many = Array.from({ length: 130 }, (_, index) => `u${index}`);
  chat.shared.reactions.set(
    'm-1',
    new Map([
      ['👍', many],
      ['🎉', ['mo']],
    ]),
  );
  let shown: ReactorsData | null = null;
  const panel = new ReactorsPanel(services, (patch) => {
    shown = patch['reactors'] as unknown as ReactorsData | null;
  });
  return { chat, panel, shown: (): ReactorsData | null => shown };
}

it('names who reacted, page by page, in short stretches', async () => {
  const { panel, shown } = await setUp();
  panel.open(message, reactions, '👍');
  expect(shown()).toMatchObject({ tabs: ['👍 99+', '🎉 1'], shown: 0, note: '正在加载' });
  await settle();
  const count = () => shown()?.groups.flatMap(({ people }) => people).length;
  expect(count()).toBe(100);
  expect(Math.max(...(shown()?.groups ?? []).map(({ people }) => people.length))).toBe(30);
  panel.more();
  await settle();
  expect(count()).toBe(130);
  expect(shown()?.note).toBe('');
  panel.more();
  await settle();
  expect(count()).toBe(130);
});

it('shows another reaction, and only that', async () => {
  const { panel, shown } = await setUp();
  panel.open(message, reactions, '👍');
  panel.show(1);
  await settle();
  expect(shown()).toMatchObject({ shown: 1, groups: [{ people: [{ name: 'Mo' }] }] });
  panel.show(7);
  expect(shown()).toMatchObject({ shown: 1 });
});

it('says when it could not be loaded, and tries again', async () => {
  const { chat, panel, shown } = await setUp();
  chat.reactions.calls.failNext('people', chatError('network'));
  panel.open(message, reactions, '🎉');
  await settle();
  expect(shown()?.note).toBe('没有加载出来，点按重试');
  panel.more();
  await settle();
  expect(shown()).toMatchObject({ note: '', groups: [{ people: [{ name: 'Mo' }] }] });
});

it('says when nobody is left', async () => {
  const { chat, panel, shown } = await setUp();
  chat.shared.reactions.clear();
  panel.open(message, reactions, '🎉');
  await settle();
  expect(shown()?.note).toBe('已经没有人这样回应');
});

it('stays closed when the people come late', async () => {
  const { panel, shown } = await setUp();
  panel.open(message, reactions, '🎉');
  panel.close();
  await settle();
  expect(shown()).toBeNull();
  panel.more();
  expect(shown()).toBeNull();
});
