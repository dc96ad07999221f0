import { BlocklistViewModel } from '../../../../miniprogram/packages/people/view-models/blocklist-view-model';
import { buildPerson } from '../../../support/builders';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';

async function setUp(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `u${index}`);
  const app = await buildSignedInApp({ people: ids.map((userId) => buildPerson({ userId })) });
  app.chat.emit({ type: 'blocklist-changed', userIds: ids });
  const screen = new BlocklistViewModel(app.services);
  screen.setVisible(true);
  await app.platform.clock.advance(200);
  return { ...app, screen };
}

it('shows whom I have blocked, newest first, with their names', async () => {
  const { screen, platform } = await setUp(2);
  expect(screen.data).toMatchObject({
    state: 'ready',
    rows: [
      { id: 'u1', name: 'Nick of u1' },
      { id: 'u0', name: 'Nick of u0' },
    ],
  });
  screen.open('u1');
  expect(platform.navigation.title).toBe('黑名单');
  expect(platform.navigation.opened).toEqual([{ to: 'profile', userId: 'u1' }]);
});

it('shows a thousand a page at a time', async () => {
  const { screen } = await setUp(120);
  const counts = [0, 1, 2, 3].map(() => {
    const { length } = screen.data.rows;
    screen.reachEnd();
    return length;
  });
  expect(counts).toEqual([50, 100, 120, 120]);
});

it('lets somebody in again once, however often it is tapped', async () => {
  const { screen, chat, platform } = await setUp(0);
  await chat.relations.block('mo');
  expect(screen.data.rows).toHaveLength(1);
  await Promise.all([screen.unblock('mo'), screen.unblock('mo')]);
  expect(chat.relations.calls.of('unblock')).toEqual([['mo']]);
  expect(screen.data).toMatchObject({ state: 'empty', rows: [] });
  expect(platform.dialogs.toasts).toHaveLength(1);
});

it('says what went wrong, and can load again', async () => {
  const { screen, chat, platform, services } = await setUp(0);
  chat.relations.calls.failNext('unblock', chatError('timeout'));
  await screen.unblock('mo');
  expect(platform.dialogs.toasts).toHaveLength(1);
  services.blocklist.clear();
  chat.relations.calls.failNext('blocked', chatError('timeout'));
  await services.blocklist.load();
  expect(screen.data.state).toBe('failed');
  screen.retry();
  await platform.clock.advance(100);
  expect(screen.data.state).toBe('empty');
});
