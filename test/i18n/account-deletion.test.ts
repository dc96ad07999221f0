import { deletionWords } from '../../miniprogram/i18n/account-deletion';

it('says in both languages what goes and what stays', () => {
  expect(deletionWords['zh-CN'].text).toMatch(/会被删除.*仍留在/u);
  expect(deletionWords.en.text).toMatch(/will be deleted.*stay with/u);
});
