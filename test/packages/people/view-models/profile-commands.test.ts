import { ProfileCommands } from '../../../../miniprogram/packages/people/view-models/profile-commands';
import { buildContact } from '../../../support/builders';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';

async function setUp() {
  const app = await buildSignedInApp({
    contacts: [buildContact({ userId: 'mo', nick: 'Mo', remark: '老莫' })],
    reportTo: 'safety',
  });
  const commands = new ProfileCommands(app.services, 'mo');
  return { ...app, commands, dialogs: app.platform.dialogs, relations: app.chat.relations };
}

it.each([
  ['只从我的通讯录里删除', 'mine-only', '对方的通讯录里仍然有你'],
  ['从双方的通讯录里删除', 'both', '你也会从对方的通讯录里消失'],
] as const)('deletes the way that was chosen: %s', async (item, how, explained) => {
  const { commands, dialogs, relations, services } = await setUp();
  dialogs.willChoose(item);
  dialogs.willConfirm(true);
  await commands.remove();
  expect(dialogs.questions[0]).toMatchObject({ title: '删除联系人“老莫”？', isDestructive: true });
  expect(dialogs.questions[0]?.text).toContain(explained);
  expect(relations.calls.of('remove')).toEqual([['mo', how]]);
  expect(dialogs.toasts).toEqual(['已删除']);
  expect(services.contacts.get('mo')).toBeUndefined();
});

it('asks about somebody with a name of a thousand characters in a title that can be read', async () => {
  const { commands, chat, dialogs } = await setUp();
  await chat.relations.setRemark('mo', '莫'.repeat(1000));
  await commands.toggleBlock();
  expect(dialogs.questions[0]?.title).toBe(`把“${'莫'.repeat(20)}…”加入黑名单？`);
});

it('deletes nobody unless both is answered', async () => {
  const { commands, dialogs, relations } = await setUp();
  await commands.remove();
  dialogs.willChoose('只从我的通讯录里删除');
  await commands.remove();
  expect(relations.calls.of('remove')).toEqual([]);
});

it('blocks after asking, and unblocks at once', async () => {
  const { commands, dialogs, services } = await setUp();
  await commands.toggleBlock();
  expect(services.blocklist.has('mo')).toBe(false);
  dialogs.willConfirm(true);
  await commands.toggleBlock();
  expect([services.blocklist.has('mo'), services.contacts.get('mo')]).toEqual([true, undefined]);
  await commands.toggleBlock();
  expect(services.blocklist.has('mo')).toBe(false);
  expect(dialogs.toasts).toEqual(['已加入黑名单', '已移出黑名单，要成为朋友需要重新添加']);
});

it('says what went wrong', async () => {
  const { commands, dialogs, relations } = await setUp();
  relations.calls.failNext('block', chatError('timeout'));
  dialogs.willConfirm(true);
  await commands.toggleBlock();
  expect(dialogs.toasts).toEqual(['等了很久没有回应，请稍后再试']);
});

it('reports the person, whatever they wrote', async () => {
  const { commands, dialogs, server } = await setUp();
  expect(commands.canReport).toBe(true);
  dialogs.willChoose('欺诈');
  dialogs.willAnswer('借钱不还');
  await commands.report();
  expect(server.reports).toMatchObject([
    { kind: 'person', targetId: 'mo', targetName: '老莫', reason: 'fraud', note: '借钱不还' },
  ]);
});
