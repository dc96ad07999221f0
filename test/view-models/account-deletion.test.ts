import { buildSignedInApp } from '../support/test-app';
import { SPAM_REPORT } from '../support/builders';
import { deleteAccount } from '../../miniprogram/view-models/account-deletion';

it('asks twice, deletes, and leaves nothing here', async () => {
  const { services, platform, server } = await buildSignedInApp();
  platform.dialogs.willConfirm(true);
  platform.dialogs.willConfirm(true);
  await deleteAccount(services);
  expect(server.deletedCount).toBe(1);
  expect(services.session.userId).toBe('');
  expect(platform.storage.keys()).toEqual(['launch']);
  expect(platform.dialogs.toasts).toEqual(['账号已注销']);
  const [first, last] = platform.dialogs.questions;
  expect(first?.text).toContain('仍留在对方那里');
  expect(last?.title).toContain('不能恢复');
});

it.each([0, 1])('deletes nothing for whoever says yes %d times only', async (times) => {
  const { services, platform, server } = await buildSignedInApp();
  for (let count = 0; count < times; count += 1) platform.dialogs.willConfirm(true);
  await deleteAccount(services);
  expect(server.deletedCount).toBe(0);
  expect(services.session.userId).toBe('lin');
});

it('sends a report that waits before the account is gone', async () => {
  const { services, platform, server } = await buildSignedInApp();
  server.problem = 'unreachable';
  await services.reports.send(SPAM_REPORT);
  server.problem = undefined;
  platform.dialogs.willConfirm(true);
  platform.dialogs.willConfirm(true);
  await deleteAccount(services);
  expect([server.reports.length, server.deletedCount]).toEqual([1, 1]);
});

it.each([
  ['did not do it', 'not-allowed', '账号没有注销，请稍后再试'],
  ['gave no answer', 'unreachable', '没有收到回音，检查网络后请再试一次'],
] as const)('says so where the server %s, and changes nothing', async (_what, problem, words) => {
  const { services, platform, server } = await buildSignedInApp();
  server.problem = problem;
  platform.dialogs.willConfirm(true);
  platform.dialogs.willConfirm(true);
  await deleteAccount(services);
  expect(services.session.userId).toBe('lin');
  expect(platform.dialogs.toasts).toEqual([words]);
});
