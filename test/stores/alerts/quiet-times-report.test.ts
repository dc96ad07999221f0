import { observable, runInAction } from 'mobx-miniprogram';
import { FakeAppServer } from '../../support/fakes/fake-app-server';
import { FakeStorage, settle } from '../../support/fakes/fake-platform';
import { QuietTimesReport } from '../../../miniprogram/stores/alerts/quiet-times-report';
import { ok } from '../../../miniprogram/kernel/result';
import type { DoNotDisturb } from '../../../miniprogram/domain/person/do-not-disturb';
import type { QuietTimes } from '../../../miniprogram/domain/person/do-not-disturb';

const NIGHT: DoNotDisturb = { kind: 'daily', startsAtMs: 1_000, durationMs: 5_000 };
const NEVER = { startsAtMs: 0, durationMs: 0 };
const KEY = 'account:lin:told-quiet-times';

interface Options {
  readonly templateId?: string;
  readonly storage?: FakeStorage;
  readonly isServerDown?: boolean;
}

async function setUp(setting: DoNotDisturb, options: Options = {}) {
  const { templateId = 'template', storage = new FakeStorage(), isServerDown } = options;
  const server = new FakeAppServer();
  if (isServerDown === true) server.problem = 'unreachable';
  const session = observable({ userId: 'lin' });
  const reminders = observable({ templateId });
  const doNotDisturb = observable({ state: 'ready', setting }, {}, { deep: false });
  const report = new QuietTimesReport({ server, storage, session, reminders, doNotDisturb });
  const set = async (next: DoNotDisturb): Promise<void> => {
    runInAction(() => (doNotDisturb.setting = next));
    await settle();
  };
  await settle();
  return { server, session, reminders, doNotDisturb, report, set, storage };
}

it('tells our server what is set, and what becomes of it', async () => {
  const { server, report, set } = await setUp(NIGHT);
  expect(server.quietTimes).toEqual({ startsAtMs: 1_000, durationMs: 5_000 });
  await set({ kind: 'always' });
  expect(server.quietTimes).toEqual({ startsAtMs: 0, durationMs: 86_400_000 });
  await set({ kind: 'once', startsAtMs: 2_000, endsAtMs: 3_000 });
  expect(server.quietTimes).toEqual({ startsAtMs: 2_000, durationMs: 1_000, isOnce: true });
  await set({ kind: 'off' });
  expect(server.quietTimes).toEqual(NEVER);
  report.dispose();
  await set(NIGHT);
  expect(server.quietTimes).toEqual(NEVER);
});

it('tells nothing where nobody is reminded', async () => {
  const { server, reminders } = await setUp(NIGHT, { templateId: '' });
  expect(server.quietTimes).toBeUndefined();
  runInAction(() => (reminders.templateId = 'template'));
  await settle();
  expect(server.quietTimes).toBeDefined();
});

it('remembers over a restart what was told', async () => {
  const { storage } = await setUp(NIGHT);
  const again = await setUp({ ...NIGHT }, { storage });
  expect(again.server.quietTimes).toBeUndefined();
});

it('tells after a restart that it was switched off, where that could not be told before', async () => {
  const { server, set, storage } = await setUp(NIGHT);
  server.problem = 'unreachable';
  await set({ kind: 'off' });
  expect(server.quietTimes).not.toEqual(NEVER);
  const again = await setUp({ kind: 'off' }, { storage });
  expect(again.server.quietTimes).toEqual(NEVER);
});

it('says once that it is off on a device that does not know what the server was told', async () => {
  const { server, storage } = await setUp({ kind: 'off' });
  expect(server.quietTimes).toEqual(NEVER);
  const again = await setUp({ kind: 'off' }, { storage });
  expect(again.server.quietTimes).toBeUndefined();
});

it('tells what could not be told once the service has answered again', async () => {
  const { server, set } = await setUp(NIGHT, { isServerDown: true });
  server.problem = undefined;
  await set({ ...NIGHT });
  expect(server.quietTimes).toEqual({ startsAtMs: 1_000, durationMs: 5_000 });
});

it('takes nothing of one account for another’s', async () => {
  const { server, session, doNotDisturb } = await setUp(NIGHT);
  server.quietTimes = undefined;
  runInAction(() => {
    session.userId = 'mo';
    doNotDisturb.setting = { ...NIGHT };
  });
  await settle();
  expect(server.quietTimes).toEqual({ startsAtMs: 1_000, durationMs: 5_000 });
});

it('does not keep for another account what was told for the one before', async () => {
  const { server, session, doNotDisturb, set, storage } = await setUp(NIGHT);
  const heard: QuietTimes[] = [];
  let answer = (): void => undefined;
  server.keepQuietTimes = (times) => {
    heard.push(times);
    return new Promise((resolve) => (answer = () => resolve(ok(undefined))));
  };
  await set({ kind: 'always' });
  runInAction(() => {
    session.userId = 'mo';
    doNotDisturb.setting = { kind: 'off' };
  });
  answer();
  await settle();
  expect(heard).toEqual([{ startsAtMs: 0, durationMs: 86_400_000 }, NEVER]);
  expect(storage.read('account:mo:told-quiet-times')).toBeUndefined();
  answer();
  await settle();
  expect(storage.read('account:mo:told-quiet-times')).toBe(JSON.stringify(NEVER));
});

it('tells one after another, so that the last one stays', async () => {
  const { server, set } = await setUp(NIGHT);
  const heard: QuietTimes[] = [];
  const answers: (() => void)[] = [];
  server.keepQuietTimes = (times) => {
    heard.push(times);
    return new Promise((resolve) => answers.push(() => resolve(ok(undefined))));
  };
  await set({ kind: 'always' });
  await set({ kind: 'off' });
  expect(heard).toHaveLength(1);
  answers[0]?.();
  await settle();
  expect(heard).toEqual([{ startsAtMs: 0, durationMs: 86_400_000 }, NEVER]);
});

it.each([[{}], [17], ['null'], [[NIGHT]]])(
  'tells the server where %j is on the device',
  async (rubbish) => {
    const storage = new FakeStorage();
    storage.write(KEY, rubbish);
    const { server } = await setUp({ kind: 'off' }, { storage });
    expect(server.quietTimes).toEqual(NEVER);
  },
);

it('tells once while the app runs where the device keeps nothing', async () => {
  const storage = new FakeStorage();
  storage.write = () => false;
  const { server, set } = await setUp(NIGHT, { storage });
  server.quietTimes = undefined;
  await set({ ...NIGHT });
  expect(server.quietTimes).toBeUndefined();
});
