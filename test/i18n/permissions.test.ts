import { permissionWords } from '../../miniprogram/i18n/permissions';

it('says what each permission is for, and the way to the settings', () => {
  expect(permissionWords('saving', 'zh-CN')).toMatchObject({
    title: '没有相册权限',
    openSettings: '去设置',
  });
  expect(permissionWords('microphone', 'en').text).toMatch(/Voice messages need the microphone/u);
});
