import { FakeClock } from '../../support/fake-platform';
import { FakeSdk } from '../../support/fake-sdk';
import { TencentChatClient } from '../../../miniprogram/packages/tencent/client';
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

it('waits for an answer no longer than its limit', async () => {
  const { clock, fake, client } = setUp();
  await client.signIn({ userId: 'lin', userSig: 'sig', expiresAtMs: 0 });
  fake.answer('getFriendList', () => new Promise(() => undefined));
  const asked = client.contacts();
  await clock.advance(15_000);
  expect(await asked).toMatchObject({ ok: false, error: { kind: 'timeout' } });
});
