import { InviteViewModel } from '../../../../miniprogram/packages/groups/view-models/invite-view-model';
import { buildGroupApp } from '../../../support/group-app';
import { buildMember } from '../../../support/fakes/fake-members';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';

async function setUp() {
  const app = await buildGroupApp('owner', {}, { inviteOption: 'free' });
  const contact = (userId: string, nick: string) => ({ userId, nick, avatarUrl: '', remark: '' });
  const contacts = [contact('qi', 'Qi'), contact('anna', 'Anna'), contact('ben', 'Ben')];
  app.chat.account.contacts = contacts;
  app.chat.emit({ type: 'contacts-changed', contacts });
  app.chat.account.people.set('anna', contact('anna', 'Anna'));
  const screen = new InviteViewModel(app.services, 'team');
  screen.setVisible(true);
  await settle();
  return { app, screen };
}

it('marks who is in already', async () => {
  const { app, screen } = await setUp();
  const marks = screen.data.picker.rows.map(({ userId, mark }) => [userId, mark]);
  expect(marks).toEqual([
    ['anna', 'off'],
    ['ben', 'off'],
    ['qi', 'fixed'],
  ]);
  await screen.finish();
  expect(app.chat.joining.calls.all).toEqual([]);
});

it('marks who is in once the service is there', async () => {
  const { app, screen } = await setUp();
  const members = app.chat.account.members.get('team') ?? [];
  app.chat.account.members.set('team', [...members, buildMember({ userId: 'ben' })]);
  app.chat.emit({ type: 'became-ready' });
  await settle();
  expect(screen.data.picker.rows.find(({ userId }) => userId === 'ben')?.mark).toBe('fixed');
});

it('marks who is in where the service knows its groups only later', async () => {
  const app = await buildGroupApp('owner');
  app.chat.members.calls.failNext('page', chatError('not-found'));
  const screen = new InviteViewModel(app.services, 'team');
  await settle();
  app.chat.emit({ type: 'groups-changed', groups: app.chat.account.groups });
  await settle();
  app.chat.emit({ type: 'groups-changed', groups: app.chat.account.groups });
  await settle();
  expect(app.chat.members.calls.of('page')).toHaveLength(2);
  screen.picker.find('mo');
  expect(screen.data.picker.byIdText).toBe('');
});

it('brings people in and goes back', async () => {
  const { app, screen } = await setUp();
  screen.picker.toggle('anna');
  await screen.finish();
  expect(app.chat.joining.calls.of('invite')).toEqual([['team', ['anna']]]);
  expect(app.platform.dialogs.toasts).toEqual(['已添加']);
  expect(app.platform.navigation.backCount).toBe(1);
});

it('says of each who did not come in why', async () => {
  const { app, screen } = await setUp();
  screen.picker.toggle('anna');
  screen.picker.toggle('ben');
  await screen.finish();
  expect(app.platform.dialogs.notices).toMatchObject([
    { title: '添加结果', text: 'Ben：没有加入，账号可能不存在' },
  ]);
});

it('asks once however often it is tapped, and stays when nobody could be asked', async () => {
  const { app, screen } = await setUp();
  screen.picker.toggle('anna');
  const held = app.chat.joining.calls.hold('invite');
  const first = screen.finish();
  await screen.finish();
  held.fail(chatError('network'));
  await first;
  expect(app.chat.joining.calls.of('invite')).toHaveLength(1);
  expect(app.platform.navigation.backCount).toBe(0);
  expect(app.platform.dialogs.toasts).toHaveLength(1);
});
