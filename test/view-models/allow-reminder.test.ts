import { allowReminder } from '../../miniprogram/view-models/allow-reminder';
import { buildApp } from '../support/test-app';
import { settle } from '../support/fakes/fake-platform';

it.each([
  ['accepted', '好，下一条新消息会提醒你'],
  ['refused', '微信没有允许提醒，可以在小程序的设置里打开'],
  ['failed', '没有设置成功，检查网络后再试'],
] as const)('says what came of it: %s', async (answer, words) => {
  const { services, platform, server } = buildApp();
  server.quota = { templateId: 'template-1', remaining: 0 };
  await services.session.signIn('lin');
  await settle();
  platform.reminders.answer = answer;
  await allowReminder(services);
  expect(platform.dialogs.toasts).toEqual([words]);
});

it('is silent where there is nothing to ask', async () => {
  const { services, platform } = buildApp();
  await allowReminder(services);
  expect(platform.dialogs.toasts).toEqual([]);
});
