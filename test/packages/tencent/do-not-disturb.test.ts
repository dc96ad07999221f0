import { FakeSdk, sdkError } from '../../support/fakes/fake-sdk';
import { TencentDoNotDisturb } from '../../../miniprogram/packages/tencent/do-not-disturb';
import { requestTo } from '../../support/sdk-request';

function setUp() {
  const fake = new FakeSdk();
  return { fake, area: new TencentDoNotDisturb(requestTo(fake)) };
}

it.each([
  ['off' as const, { messageRemindType: 'AcceptAndNotify' }],
  ['always' as const, { messageRemindType: 'AcceptNotNotify', duration: 86_400, isRepeated: true }],
  [
    { fromMinutes: 1330, toMinutes: 420 },
    {
      messageRemindType: 'AcceptNotNotify',
      startHour: 22,
      startMinute: 10,
      duration: 530 * 60,
      isRepeated: true,
    },
  ],
])('sets %j', async (choice, options) => {
  const { fake, area } = setUp();
  expect(await area.set(choice)).toEqual({ ok: true, value: undefined });
  expect(fake.callsOf('setAllReceiveMessageOpt')).toEqual([[options]]);
});

it('reads what is set, and says what went wrong', async () => {
  const { fake, area } = setUp();
  expect(await area.current()).toEqual({ ok: true, value: { kind: 'off' } });
  fake.answer('getAllReceiveMessageOpt', () => Promise.reject(sdkError(2801)));
  expect(await area.current()).toMatchObject({ ok: false, error: { kind: 'network' } });
});
