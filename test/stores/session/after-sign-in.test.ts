import { afterSignIn, isOnTheWay } from '../../../miniprogram/stores/session/after-sign-in';
import { observable, runInAction } from 'mobx-miniprogram';
import { settle } from '../../support/fakes/fake-platform';
import type { SessionState } from '../../../miniprogram/stores/session/session-state';

const sessionIn = (state: SessionState) =>
  observable<{ state: SessionState }>({ state }, {}, { deep: false });

it.each<[SessionState['kind'], SessionState]>([
  ['ready', { kind: 'ready' }],
  ['failed', { kind: 'failed', problem: 'unreachable' }],
  ['offline', { kind: 'offline' }],
])('waits until a sign-in has come to “%s”', async (_kind, end) => {
  const session = sessionIn({ kind: 'signing-in' });
  let isOver = false;
  void afterSignIn(session).then(() => (isOver = true));
  await settle();
  expect(isOver).toBe(false);
  runInAction(() => (session.state = end));
  await settle();
  expect(isOver).toBe(true);
});

it('waits for nothing where no sign-in is under way', async () => {
  await afterSignIn(sessionIn({ kind: 'signed-out' }));
  expect(isOnTheWay({ kind: 'reconnecting' })).toBe(true);
  expect(isOnTheWay({ kind: 'ready' })).toBe(false);
});
