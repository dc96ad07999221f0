import { FollowsViewModel } from '../../../../miniprogram/packages/people/view-models/follows-view-model';
import { ME, buildContact, buildPerson } from '../../../support/builders';
import { WINDOW_ROWS } from '../../../../miniprogram/view-models/list-window';
import { buildSignedInApp } from '../../../support/test-app';
import { settle } from '../../../support/fakes/fake-platform';

async function setUp(following: readonly string[], followers: readonly string[] = []) {
  const app = await buildSignedInApp({
    people: [...following, ...followers].map((userId) =>
      buildPerson({ userId, nick: `Nick of ${userId}` }),
    ),
    contacts: [buildContact({ userId: 'mo', remark: '老莫' })],
  });
  app.chat.shared.follows.set(ME, new Set([...following].reverse()));
  for (const userId of followers) app.chat.shared.follows.set(userId, new Set([ME]));
  const screen = new FollowsViewModel(app.services);
  screen.setVisible(true);
  await settle();
  return { ...app, screen, names: () => screen.data.rows.map(({ name }) => name) };
}

it('shows three lists by my names for people, and leads to them', async () => {
  const { screen, platform, names } = await setUp(['mo', 'qi'], ['mo', 'su']);
  expect(screen.data).toMatchObject({ state: 'ready', list: 'following' });
  expect(names()).toEqual(['老莫', 'Nick of qi']);
  expect(platform.navigation.title).toBe('关注与粉丝');
  screen.choose('followers');
  expect([screen.data.state, names()]).toEqual(['loading', []]);
  await settle();
  expect(names()).toEqual(['老莫', 'Nick of su']);
  screen.choose('mutual');
  await settle();
  expect(names()).toEqual(['老莫']);
  screen.choose('nonsense');
  screen.open('mo');
  screen.open('nobody');
  expect(platform.navigation.opened).toEqual([{ to: 'profile', userId: 'mo' }]);
});

it('follows what changes, in the list that is shown', async () => {
  const { screen, chat, names } = await setUp(['mo']);
  await chat.follows.follow('qi');
  await settle();
  expect(names()).toEqual(['qi', '老莫']);
  await chat.follows.unfollow('mo');
  expect(names()).toEqual(['qi']);
  chat.emit({ type: 'people-changed', people: [buildPerson({ userId: 'qi', nick: 'Qi' })] });
  expect(names()).toEqual(['Qi']);
  await chat.follows.unfollow('qi');
  expect(screen.data.state).toBe('empty');
});

it('holds a window of a long list, and loads as it goes', async () => {
  const many = Array.from({ length: 700 }, (_, index) => `u${index}`);
  const { screen, chat } = await setUp(many);
  expect(screen.data.rows).toHaveLength(WINDOW_ROWS);
  expect(screen.data).toMatchObject({ spaceAbovePx: 0, spaceBelowPx: (500 - WINDOW_ROWS) * 56 });
  screen.scrolled(480 * 56, 600);
  await settle();
  expect(chat.follows.calls.of('page')).toHaveLength(2);
  expect(screen.data.rows).toHaveLength(WINDOW_ROWS);
  const { spaceAbovePx, spaceBelowPx } = screen.data;
  expect(spaceAbovePx + spaceBelowPx).toBe((700 - WINDOW_ROWS) * 56);
  expect(screen.data.rows.some(({ id }) => id === 'u485')).toBe(true);
});

it('says where following is not bought, and loads again what did not come', async () => {
  const { chat, services } = await setUp([]);
  chat.shared.missing.add('follows');
  const screen = new FollowsViewModel(services);
  await settle();
  expect(screen.data.state).toBe('not-offered');
  chat.shared.missing.clear();
  screen.retry();
  await settle();
  expect(screen.data.state).toBe('empty');
  screen.dispose();
});
