import { FakeClock, settle } from '../../support/fakes/fake-platform';
import { FakeSdk, deferred, sdkError } from '../../support/fakes/fake-sdk';
import { Session } from '../../../miniprogram/packages/tencent/session';

const lin = { userId: 'lin', userSig: 'sig', expiresAtMs: 0 };

/** A session whose SDK instances a test drives; each starts out not ready, with a login that nobody answers. */
function setUp() {
  const clock = new FakeClock();
  const made: FakeSdk[] = [];
  const session = new Session(clock, () => {
    const fake = new FakeSdk();
    fake.isUsable = false;
    fake.answer('login', () => new Promise(() => undefined));
    made.push(fake);
    return fake.sdk;
  });
  const last = () => {
    const fake = made[made.length - 1];
    if (fake === undefined) throw new Error('no SDK was made');
    return fake;
  };
  const becomeReady = () => {
    last().isUsable = true;
    session.becameReady();
  };
  return { clock, made, session, last, becomeReady };
}

it('is signed in when the SDK is ready, not when its login answers', async () => {
  const { session, last, becomeReady } = setUp();
  const signIn = session.signIn(lin);
  await settle();
  expect(last().callsOf('login')).toEqual([[{ userID: 'lin', userSig: 'sig' }]]);
  expect(session.ready()).toBeUndefined();
  becomeReady();
  expect(await signIn).toMatchObject({ ok: true });
  expect(session.userId).toBe('lin');
});

it('answers “network” as soon as the connection fails, and takes a new SDK for the next try', async () => {
  const { session, made, last } = setUp();
  const first = session.signIn(lin);
  await settle();
  session.connectionChanged(false);
  expect(await first).toMatchObject({ ok: false, error: { kind: 'network' } });
  last().answer('login', () => Promise.reject(sdkError(2025)));
  const second = session.signIn(lin);
  await settle();
  expect(made).toHaveLength(2);
  expect(made[0]?.callsOf('destroy')).toHaveLength(1);
  expect(last().callsOf('login')).toHaveLength(1);
  session.connectionChanged(false);
  await second;
});

it('repeats the login on the same SDK when that is allowed again', async () => {
  const { session, made, last, becomeReady } = setUp();
  const first = session.signIn(lin);
  await settle();
  session.connectionChanged(false);
  await first;
  const second = session.signIn(lin);
  await settle();
  expect(made).toHaveLength(1);
  expect(last().callsOf('login')).toHaveLength(2);
  becomeReady();
  expect(await second).toMatchObject({ ok: true });
});

it('gives up after 15 s, and after 5 on an SDK that failed before', async () => {
  const { session, clock } = setUp();
  const first = session.signIn(lin);
  await clock.advance(14_999);
  let isSettled = false;
  void first.then(() => (isSettled = true));
  await settle();
  expect(isSettled).toBe(false);
  await clock.advance(1);
  expect(await first).toMatchObject({ error: { kind: 'timeout' } });
  const second = session.signIn(lin);
  await clock.advance(5_000);
  expect(await second).toMatchObject({ error: { kind: 'timeout' } });
});

it('takes over from a sign-in under way', async () => {
  const { session, made, becomeReady } = setUp();
  const first = session.signIn(lin);
  await settle();
  const second = session.signIn({ ...lin, userId: 'mo' });
  expect(await first).toMatchObject({ ok: false, error: { kind: 'network' } });
  await settle();
  expect(made).toHaveLength(2);
  becomeReady();
  expect(await second).toMatchObject({ ok: true });
  expect(session.userId).toBe('mo');
});

it('answers at once for whoever is signed in, also with newer credentials', async () => {
  const { session, made, last, becomeReady } = setUp();
  void session.signIn(lin);
  await settle();
  becomeReady();
  expect(await session.signIn({ ...lin, userSig: 'newer' })).toMatchObject({ ok: true });
  expect(made).toHaveLength(1);
  expect(last().callsOf('login')).toHaveLength(1);
});

it('waits for the old SDK to be gone before it makes another', async () => {
  const { session, made, last, becomeReady, clock } = setUp();
  void session.signIn(lin);
  await settle();
  becomeReady();
  const gone = deferred();
  last().answer('destroy', () => gone.promise);
  const out = session.signOut();
  await clock.advance(3_000);
  await out;
  const signIn = session.signIn(lin);
  await settle();
  expect(made).toHaveLength(1);
  gone.resolve();
  await settle();
  expect(made).toHaveLength(2);
  becomeReady();
  expect(await signIn).toMatchObject({ ok: true });
});

it('makes a disconnected SDK try again, so that the sign-out gets through', async () => {
  const { session, last, becomeReady, clock } = setUp();
  void session.signIn(lin);
  await settle();
  becomeReady();
  session.connectionChanged(false);
  const out = session.signOut();
  await clock.advance(3_000);
  await out;
  expect(last().callsOf('checkFriend')).toMatchObject([[{ userIDList: ['lin'] }]]);
});

it('ends a sign-in under way when signing out', async () => {
  const { session, made } = setUp();
  const signIn = session.signIn(lin);
  await session.signOut();
  expect(await signIn).toMatchObject({ ok: false, error: { kind: 'not-ready' } });
  await settle();
  expect(made.every((fake) => !session.isCurrent(fake.sdk))).toBe(true);
});

it('drops the SDK after the service ended the session', async () => {
  const { session, last, becomeReady } = setUp();
  void session.signIn(lin);
  await settle();
  becomeReady();
  session.ended();
  await settle();
  expect(last().callsOf('destroy')).toHaveLength(1);
  expect(session.ready()).toBeUndefined();
  expect(session.userId).toBe('');
});

it('makes a result of what the SDK throws at once', async () => {
  const { session, last } = setUp();
  const attempt = session.signIn({ ...lin, userSig: '' });
  await settle();
  session.connectionChanged(false);
  await attempt;
  last().answer('login', () => {
    throw new Error('Params validate failed.');
  });
  expect(await session.signIn({ ...lin, userSig: '' })).toMatchObject({
    ok: false,
    error: { kind: 'unknown', detail: 'Params validate failed.' },
  });
});

it('makes a result of an SDK that cannot be made', async () => {
  const session = new Session(new FakeClock(), () => {
    throw new Error('bad SDKAppID');
  });
  expect(await session.signIn(lin)).toMatchObject({
    ok: false,
    error: { kind: 'unknown', detail: 'bad SDKAppID' },
  });
});
