import { FakePlatform } from '../../support/fakes/fake-platform';
import { PermissionGate } from '../../../miniprogram/stores/device/permission-gate';
import type { PermissionAnswer } from '../../../miniprogram/platform/permissions';

function setUp(answer: PermissionAnswer) {
  const { permissions, dialogs } = new FakePlatform();
  permissions.answer = answer;
  const gate = new PermissionGate(permissions, dialogs, { language: 'zh-CN' });
  return { gate, permissions, dialogs };
}

it.each(['allowed', 'granted'] as const)('lets through without a word (%s)', async (answer) => {
  const { gate, dialogs } = setUp(answer);
  expect(await gate.pass('location')).toBe(true);
  expect(dialogs.questions).toEqual([]);
});

it('says nothing to whoever refused just now', async () => {
  const { gate, dialogs } = setUp('refused');
  expect(await gate.pass('location')).toBe(false);
  expect(dialogs.questions).toEqual([]);
});

it.each([
  [true, 1],
  [false, 0],
])('explains an older refusal and leads to the settings (%s)', async (wantsSettings, opened) => {
  const { gate, dialogs, permissions } = setUp('blocked');
  dialogs.willConfirm(wantsSettings);
  expect(await gate.pass('location')).toBe(false);
  expect(dialogs.questions).toMatchObject([{ title: '没有位置权限', confirm: '去设置' }]);
  expect(permissions.settingsCount).toBe(opened);
});
