import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { LAST_TRY_MS, RETRY_MS, Reports } from '../../../miniprogram/stores/messages/reports';
import { observable, runInAction } from 'mobx-miniprogram';
import { chatError } from '../../support/fakes/fake-calls';
import { Emitter } from '../../../miniprogram/kernel/emitter';
import { FakeAppServer } from '../../support/fakes/fake-app-server';
import { FakeClock, FakeStorage, settle } from '../../support/fakes/fake-platform';
import { ME, SPAM_REPORT } from '../../support/builders';
import type { ChatEvent } from '../../../miniprogram/chat/chat-event';
import type { OutboxState } from '../../../miniprogram/stores/outbox/outbox-item';
import type { Outgoing } from '../../../miniprogram/domain/message/outgoing';
import type { ServerProblem } from '../../../miniprogram/platform/app-server';

const KEY = `account:${ME}:reports`;

function build(storage = new FakeStorage(), reportTo = 'safety') {
  const server = new FakeAppServer();
  const clock = new FakeClock();
  const events = new Emitter<ChatEvent>();
  const progress = observable.map<string, OutboxState>({}, { deep: false });
  const messages: Pick<Outgoing, 'conversationId' | 'content'>[] = [];
  const reports = new Reports({
    server,
    clock,
    chat: { on: (listener) => events.on(listener) },
    outbox: {
      send: (conversationId, content) => {
        messages.push({ conversationId, content });
        const clientId = `message-${messages.length}`;
        runInAction(() => progress.set(clientId, { kind: 'queued' }));
        return { ok: true, value: clientId };
      },
      progressOf: (clientId) => progress.get(clientId),
    },
    settings: { language: 'zh-CN' },
    reportTo,
    random: Math.random,
  });
  reports.open(new AccountStorage(storage, ME));
  const becomeReady = async (): Promise<void> => {
    events.emit({ type: 'became-ready' });
    await settle();
  };
  return { reports, server, clock, messages, progress, storage, becomeReady };
}

it('hands a report to our server, and keeps nothing of it', async () => {
  const { reports, server, messages, storage } = build();
  expect(await reports.send(SPAM_REPORT)).toBe('sent');
  expect(server.reports).toMatchObject([SPAM_REPORT]);
  expect(server.reports[0]?.reportId).toMatch(/^[\w-]{8,64}$/);
  expect([messages, storage.read(KEY)]).toEqual([[], undefined]);
});

it.each(['unreachable', 'signed-out', 'too-often'] satisfies ServerProblem[])(
  'sends later what met %s, under the ID that it had',
  async (problem) => {
    const { reports, server, clock, messages, storage } = build();
    server.problem = problem;
    expect(await reports.send(SPAM_REPORT)).toBe('waiting');
    await clock.advance(RETRY_MS);
    await settle();
    const kept = storage.read(KEY);
    server.problem = undefined;
    await clock.advance(RETRY_MS);
    await settle();
    expect(server.reports).toEqual(kept);
    expect([messages, storage.read(KEY), clock.pendingCount]).toEqual([[], undefined, 0]);
  },
);

it('sends what waits once the service is back, also after a restart', async () => {
  const { reports, server, storage } = build();
  server.problem = 'unreachable';
  await reports.send(SPAM_REPORT);
  await reports.send({ ...SPAM_REPORT, targetId: 'bo' });
  reports.dispose();
  const again = build(storage);
  await again.becomeReady();
  expect(again.server.reports.map(({ targetId }) => targetId)).toEqual(['mo', 'bo']);
  await again.becomeReady();
  expect(again.server.reports).toHaveLength(2);
});

it('tries what waits once more for whoever leaves, and says what is left', async () => {
  const { reports, server, storage, clock } = build();
  server.problem = 'unreachable';
  await reports.send(SPAM_REPORT);
  await reports.send({ ...SPAM_REPORT, targetId: 'bo' });
  expect(await reports.tryLast()).toBe(2);
  server.problem = undefined;
  expect(await reports.tryLast()).toBe(0);
  expect(server.reports.map(({ targetId }) => targetId)).toEqual(['mo', 'bo']);
  expect([storage.read(KEY), clock.pendingCount]).toEqual([undefined, 1]);
});

it.each([
  ['once it is gone as a message', 0],
  ['that it could not be sent as a message either', 1],
] as const)(
  'tells whoever leaves of a report that our server refuses at its last try: %s',
  async (_what, count) => {
    const { reports, server, clock, progress } = build();
    server.problem = 'unreachable';
    await reports.send(SPAM_REPORT);
    server.problem = 'refused';
    const trying = reports.tryLast();
    await settle();
    runInAction(() => {
      if (count === 0) progress.delete('message-1');
      else progress.set('message-1', { kind: 'failed', problem: chatError('forbidden') });
    });
    expect(await trying).toBe(count);
    expect(clock.pendingCount).toBe(1);
  },
);

it('lets nobody who leaves wait for a message that does not get through', async () => {
  const { reports, server, clock } = build();
  server.problem = 'refused';
  await reports.send(SPAM_REPORT);
  const trying = reports.tryLast();
  await clock.advance(LAST_TRY_MS);
  expect(await trying).toBe(1);
});

it('lets nobody who leaves wait for a server that does not answer', async () => {
  const { reports, server, clock } = build();
  server.report = () => new Promise(() => undefined);
  void reports.send(SPAM_REPORT);
  const trying = reports.tryLast();
  await clock.advance(LAST_TRY_MS);
  expect(await trying).toBe(1);
});

it('goes as a message where our server takes none', async () => {
  const { reports, server, messages, storage } = build();
  server.problem = 'refused';
  expect(await reports.send(SPAM_REPORT)).toBe('sent');
  expect(messages).toMatchObject([
    {
      conversationId: 'direct:safety',
      content: { kind: 'custom', description: '[投诉] 垃圾广告' },
    },
  ]);
  expect(storage.read(KEY)).toBeUndefined();
});

it('says so where nobody takes it', async () => {
  const { reports, server, messages } = build(new FakeStorage(), '');
  server.problem = 'refused';
  expect(await reports.send(SPAM_REPORT)).toBe('failed');
  expect(messages).toEqual([]);
});

it('takes no more than can wait, and nothing where nobody is signed in', async () => {
  const { reports, server } = build();
  server.problem = 'unreachable';
  for (let count = 0; count < 20; count += 1)
    expect(await reports.send(SPAM_REPORT)).toBe('waiting');
  expect(await reports.send(SPAM_REPORT)).toBe('failed');
  reports.close();
  expect(await reports.send(SPAM_REPORT)).toBe('failed');
});

it('sends nothing of one account as another', async () => {
  const { reports, server, storage, becomeReady } = build();
  server.problem = 'unreachable';
  await reports.send(SPAM_REPORT);
  const answering = reports.send({ ...SPAM_REPORT, targetId: 'bo' });
  reports.open(new AccountStorage(storage, 'other'));
  expect(await answering).toBe('waiting');
  server.problem = undefined;
  await becomeReady();
  expect(server.reports).toEqual([]);
  expect(storage.read(KEY)).toHaveLength(2);
  reports.open(new AccountStorage(storage, ME));
  await becomeReady();
  expect(server.reports).toHaveLength(2);
});

it.each([['rubbish'], [{}], [[null, 7, { reportId: 'x' }]]])(
  'finds nothing where %j is on the device, and sends what is new',
  async (rubbish) => {
    const storage = new FakeStorage();
    storage.write(KEY, rubbish);
    const { reports, server, becomeReady } = build(storage);
    await becomeReady();
    expect(server.reports).toEqual([]);
    expect(await reports.send(SPAM_REPORT)).toBe('sent');
  },
);

it('sends later what the device does not keep, as long as the app runs', async () => {
  const storage = new FakeStorage();
  storage.write = () => false;
  const { reports, server, becomeReady } = build(storage);
  server.problem = 'unreachable';
  await reports.send(SPAM_REPORT);
  server.problem = undefined;
  await becomeReady();
  expect(server.reports).toHaveLength(1);
});
