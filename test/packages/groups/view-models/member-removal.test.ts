import { MemberRemoval } from '../../../../miniprogram/packages/groups/view-models/member-removal';
import { buildGroupApp } from '../../../support/group-app';
import { buildMember } from '../../../support/fakes/fake-members';
import { chatError } from '../../../support/fakes/fake-calls';
import { ok } from '../../../../miniprogram/kernel/result';

const qi = buildMember({ userId: 'qi', nick: 'Qi' });
const mo = buildMember({ userId: 'mo', nick: 'Mo' });

async function setUp() {
  const app = await buildGroupApp('owner');
  const { dialogs } = app.platform;
  return { app, dialogs, removal: new MemberRemoval(app.services, 'team') };
}

it('asks once, with room for a reason that is cut to what is sent', async () => {
  const { app, dialogs, removal } = await setUp();
  dialogs.willAnswer(`  ${'啊'.repeat(60)}`);
  expect(await removal.remove([qi, mo])).toEqual([qi, mo]);
  expect(dialogs.questions).toMatchObject([{ title: '把 2 人移出群聊？', confirm: '移出' }]);
  expect(app.chat.groupAdmin.calls.of('remove')).toEqual([['team', ['qi', 'mo'], '啊'.repeat(50)]]);
  expect(dialogs.toasts).toEqual(['已完成']);
});

it('removes nobody when it is not wanted, or nobody was picked', async () => {
  const { app, removal } = await setUp();
  expect(await removal.remove([qi])).toEqual([]);
  expect(await removal.remove([])).toEqual([]);
  expect(app.chat.groupAdmin.calls.of('remove')).toEqual([]);
});

it('says who is still in, and what went wrong with all of them', async () => {
  const { app, dialogs, removal } = await setUp();
  jest.spyOn(app.chat.groupAdmin, 'remove').mockResolvedValueOnce(ok(['mo']));
  dialogs.willAnswer('');
  expect(await removal.remove([qi, mo])).toEqual([qi]);
  expect(dialogs.notices).toMatchObject([{ title: '这些成员没有移出', text: 'Mo' }]);
  app.chat.groupAdmin.calls.failNext('remove', chatError('network'));
  dialogs.willAnswer('');
  expect(await removal.remove([qi])).toEqual([]);
  expect(dialogs.toasts).toHaveLength(1);
});

it('names a member in two lines, however long their name is', async () => {
  const { app, dialogs, removal } = await setUp();
  const long = { ...mo, nick: '👨‍👩‍👧‍👦长'.repeat(500) };
  const cut = `${'👨‍👩‍👧‍👦长'.repeat(10)}…`;
  jest.spyOn(app.chat.groupAdmin, 'remove').mockResolvedValueOnce(ok(['mo']));
  dialogs.willAnswer('');
  await removal.remove([long]);
  expect(dialogs.questions).toMatchObject([{ title: `把“${cut}”移出群聊？` }]);
  expect(dialogs.notices).toMatchObject([{ text: cut }]);
});
