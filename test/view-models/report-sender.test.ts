import { ReportSender } from '../../miniprogram/view-models/report-sender';
import { REPORT_REASONS } from '../../miniprogram/domain/report';
import { buildMessage, text } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import { chatError } from '../support/fakes/fake-calls';

const MO = { kind: 'person', targetId: 'mo', targetName: 'Mo' } as const;

async function setUp(reportTo = 'safety') {
  const people = [{ userId: 'mo', nick: 'Mo', avatarUrl: '' }];
  const app = await buildSignedInApp({ reportTo, people });
  const { history, close } = app.services.timelines.open('direct:mo');
  await history.loadNewest();
  const say = (id: string, isOwn = false) =>
    history.timeline.put(
      buildMessage({ id, isOwn, from: isOwn ? 'me' : 'mo', content: text(`words of ${id}`) }),
    );
  return {
    ...app,
    sender: new ReportSender(app.services),
    say,
    close,
    dialogs: app.platform.dialogs,
  };
}

it('reports a message with what was seen of it, why, and what the reporter adds', async () => {
  const { sender, server, dialogs } = await setUp();
  dialogs.willChoose('垃圾广告');
  dialogs.willAnswer(' 每天都发 ');
  const message = buildMessage({ from: 'mo', content: text('Buy this! '.repeat(100)) });
  await sender.openMessage(message);
  expect(dialogs.menus[0]).toHaveLength(REPORT_REASONS.length);
  expect(dialogs.toasts).toEqual(['投诉已提交，我们会尽快处理']);
  expect(server.reports).toMatchObject([
    {
      kind: 'message',
      targetId: message.id,
      reason: 'spam',
      note: '每天都发',
      evidence: [{ messageId: message.id, from: 'mo', sentAtMs: message.sentAtMs }],
    },
  ]);
  expect(server.reports[0]?.evidence[0]?.excerpt).toMatch(/^Buy this! Buy/);
});

it('attaches what others said last, where the reporter wants that', async () => {
  const { sender, server, dialogs, say } = await setUp();
  for (let count = 1; count <= 12; count += 1) say(`m${count}`, count === 5);
  for (const isAttached of [true, false]) {
    dialogs.willChoose('欺诈');
    dialogs.willConfirm(isAttached);
    dialogs.willAnswer('');
    await sender.open(MO, 'direct:mo');
  }
  expect(dialogs.questions[0]?.text).toContain('10 条');
  const [first, second] = server.reports;
  expect(first?.evidence.map(({ messageId }) => messageId)).toEqual([
    'm2',
    'm3',
    'm4',
    'm6',
    'm7',
    'm8',
    'm9',
    'm10',
    'm11',
    'm12',
  ]);
  expect(second).toMatchObject({ ...MO, reason: 'fraud', evidence: [] });
});

it('fetches what is attached where the chat was not open before, once', async () => {
  const app = await buildSignedInApp();
  const { dialogs } = app.platform;
  const conversationId = 'direct:mo';
  app.chat.account.setHistory(conversationId, [
    buildMessage({ id: 'm1', conversationId, from: 'mo', content: text('You won!') }),
  ]);
  const sender = new ReportSender(app.services);
  const held = app.chat.calls.hold('history');
  dialogs.willChoose('欺诈');
  dialogs.willConfirm(true);
  dialogs.willAnswer('');
  // The chat's page is on its way already.
  const { history, close } = app.services.timelines.open(conversationId);
  const loading = history.loadNewest();
  const reporting = sender.open(MO, conversationId);
  held.release();
  await Promise.all([loading, reporting]);
  close();
  dialogs.willChoose('欺诈');
  dialogs.willConfirm(true);
  dialogs.willAnswer('');
  await sender.open(MO, conversationId);
  expect(app.server.reports.map(({ evidence }) => evidence[0]?.messageId)).toEqual(['m1', 'm1']);
  expect(app.chat.calls.of('history')).toHaveLength(1);
});

it('fetches it by itself, and offers none where that fails', async () => {
  const app = await buildSignedInApp();
  const { dialogs } = app.platform;
  app.chat.account.setHistory('direct:mo', [buildMessage({ id: 'm1', from: 'mo' })]);
  const sender = new ReportSender(app.services);
  app.chat.calls.failNext('history', chatError('network'));
  for (const isThere of [false, true]) {
    dialogs.willChoose('欺诈');
    if (isThere) dialogs.willConfirm(true);
    dialogs.willAnswer('');
    await sender.open(MO, 'direct:mo');
  }
  expect(app.server.reports.map(({ evidence }) => evidence.length)).toEqual([0, 1]);
});

it('asks for no evidence where there is none', async () => {
  const { sender, server, dialogs } = await setUp();
  dialogs.willChoose('欺诈');
  dialogs.willAnswer('');
  await sender.open({ kind: 'group', targetId: 'team', targetName: 'Team' }, 'group:team');
  expect(dialogs.questions).toHaveLength(1);
  expect(server.reports).toMatchObject([{ kind: 'group', targetId: 'team', evidence: [] }]);
});

it('sends nothing without a reason, or when the last question is dismissed', async () => {
  const { sender, server, dialogs } = await setUp();
  await sender.open(MO, 'direct:mo');
  await sender.openMessage(buildMessage());
  dialogs.willChoose('欺诈');
  await sender.open(MO, 'direct:mo');
  expect([server.reports, dialogs.toasts]).toEqual([[], []]);
});

it('says when it has to wait, and when nobody takes it', async () => {
  const { sender, server, dialogs } = await setUp('');
  for (const problem of ['unreachable', 'refused'] as const) {
    server.problem = problem;
    dialogs.willChoose('欺诈');
    dialogs.willAnswer('');
    await sender.open(MO, 'direct:mo');
  }
  expect(dialogs.toasts).toEqual(['暂时连不上，恢复后会自动提交', '暂时不能提交，请稍后再试']);
});

it('is not offered for those who look into reports', async () => {
  const { sender } = await setUp();
  expect([sender.canReport('direct:safety'), sender.canReport('direct:mo')]).toEqual([false, true]);
});
