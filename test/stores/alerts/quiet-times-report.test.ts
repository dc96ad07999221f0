import { observable, runInAction } from 'mobx-miniprogram';
import { FakeAppServer } from '../../support/fakes/fake-app-server';
import { QuietTimesReport } from '../../../miniprogram/stores/alerts/quiet-times-report';
import { settle } from '../../support/fakes/fake-platform';
import type { DoNotDisturb } from '../../../miniprogram/domain/person/do-not-disturb';

const NIGHT: DoNotDisturb = { kind: 'daily', startsAtMs: 1_000, durationMs: 5_000 };

function setUp(setting: DoNotDisturb, templateId = 'template') {
  const server = new FakeAppServer();
  const session = observable({ userId: 'lin' });
  const reminders = observable({ templateId });
  const doNotDisturb = observable({ state: 'ready', setting }, {}, { deep: false });
  const report = new QuietTimesReport({ server, session, reminders, doNotDisturb });
  const set = async (next: DoNotDisturb): Promise<void> => {
    runInAction(() => (doNotDisturb.setting = next));
    await settle();
  };
  return { server, reminders, report, set };
}

it('tells our server what is set, and what becomes of it', async () => {
  const { server, report, set } = setUp(NIGHT);
  await settle();
  expect(server.quietTimes).toEqual({ startsAtMs: 1_000, durationMs: 5_000 });
  await set({ kind: 'always' });
  expect(server.quietTimes).toEqual({ startsAtMs: 0, durationMs: 86_400_000 });
  await set({ kind: 'off' });
  expect(server.quietTimes).toEqual({ startsAtMs: 0, durationMs: 0 });
  report.dispose();
  await set(NIGHT);
  expect(server.quietTimes?.durationMs).toBe(0);
});

it('tells nothing where nobody is reminded, and nothing of what was never on', async () => {
  const { server, reminders, set } = setUp(NIGHT, '');
  await settle();
  expect(server.quietTimes).toBeUndefined();
  runInAction(() => (reminders.templateId = 'template'));
  await settle();
  expect(server.quietTimes).toBeDefined();
  const other = setUp({ kind: 'off' });
  await settle();
  expect(other.server.quietTimes).toBeUndefined();
  await other.set(NIGHT);
  expect(other.server.quietTimes).toBeDefined();
  await set(NIGHT);
});
