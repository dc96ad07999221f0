import { FakeClock } from '../../support/fakes/fake-platform';
import { FakeSdk } from '../../support/fakes/fake-sdk';
import { TencentChatClient } from '../../../miniprogram/packages/tencent/client';
import { SdkEvent } from '../../../miniprogram/packages/tencent/events';
import { notReady } from '../../../miniprogram/packages/tencent/areas';

function setUp() {
  const clock = new FakeClock();
  const fake = new FakeSdk();
  return { clock, fake, client: new TencentChatClient(clock, () => fake.sdk) };
}

it('asks nothing of the SDK while nobody is signed in', async () => {
  const { fake, client } = setUp();
  expect(await client.contacts()).toEqual({ ok: false, error: notReady() });
  expect(await client.joining.find('team')).toEqual({ ok: false, error: notReady() });
  expect(fake.callsOf('getFriendList')).toEqual([]);
});

it('asks nothing of the SDK while the connection is lost, and says so soon', async () => {
  const { clock, fake, client } = setUp();
  await client.signIn({ userId: 'lin', userSig: 'sig', expiresAtMs: 0 });
  fake.raise(SdkEvent.connection, { data: { state: 'disconnected' } });
  const asked = [client.contacts(), client.joining.find('team'), client.history('direct:mo')];
  await clock.advance(3_000);
  const lost = { ok: false, error: { kind: 'network' } };
  expect(await Promise.all(asked)).toMatchObject([lost, lost, lost]);
  await clock.advance(60_000);
  expect(fake.callsOf('getFriendList')).toEqual([]);
  // What was read may be said late.
  void client.markRead('direct:mo');
  expect(fake.callsOf('setMessageRead')).toHaveLength(1);
});

it('asks once a lost connection is back, where that is soon', async () => {
  const { clock, fake, client } = setUp();
  await client.signIn({ userId: 'lin', userSig: 'sig', expiresAtMs: 0 });
  fake.raise(SdkEvent.connection, { data: { state: 'disconnected' } });
  const asked = client.contacts();
  await clock.advance(1_000);
  expect(fake.callsOf('getFriendList')).toEqual([]);
  fake.raise(SdkEvent.connection, { data: { state: 'connected' } });
  expect(await asked).toMatchObject({ ok: true });
  expect(fake.callsOf('getFriendList')).toHaveLength(1);
});

it('waits for an answer no longer than its limit', async () => {
  const { clock, fake, client } = setUp();
  await client.signIn({ userId: 'lin', userSig: 'sig', expiresAtMs: 0 });
  fake.answer('getFriendList', () => new Promise(() => undefined));
  const asked = client.contacts();
  await clock.advance(15_000);
  expect(await asked).toMatchObject({ ok: false, error: { kind: 'timeout' } });
});
