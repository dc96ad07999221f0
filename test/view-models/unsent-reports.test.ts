import { SPAM_REPORT } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import { mayLoseReports } from '../../miniprogram/view-models/unsent-reports';

async function setUp() {
  const app = await buildSignedInApp();
  app.server.problem = 'unreachable';
  await app.services.reports.send(SPAM_REPORT);
  return app;
}

it('asks nothing where no report waits, or the server takes it now', async () => {
  const { services, server, platform } = await setUp();
  server.problem = undefined;
  expect(await mayLoseReports(services)).toBe(true);
  expect(await mayLoseReports(services)).toBe(true);
  expect(server.reports).toHaveLength(1);
  expect(platform.dialogs.questions).toEqual([]);
});

it.each([true, false])('tells of a report that would be lost; going on: %s', async (goesOn) => {
  const { services, platform } = await setUp();
  if (goesOn) platform.dialogs.willConfirm(true);
  expect(await mayLoseReports(services)).toBe(goesOn);
  expect(platform.dialogs.questions).toMatchObject([
    { title: '投诉还没有提交', confirm: '仍要继续', isDestructive: true },
  ]);
  expect(platform.dialogs.questions[0]?.text).toContain('1 条');
});
