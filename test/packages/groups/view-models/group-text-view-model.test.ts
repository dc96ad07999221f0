import { GroupTextViewModel } from '../../../../miniprogram/packages/groups/view-models/group-text-view-model';
import { buildGroupApp } from '../../../support/group-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';

async function setUp(field: string, userId?: string) {
  const app = await buildGroupApp('owner', {}, { notice: 'On Friday' });
  const screen = new GroupTextViewModel(app.services, 'team', field, userId);
  screen.setVisible(true);
  await settle();
  return { app, screen };
}

it('begins with what it says now', async () => {
  const { app, screen } = await setUp('notice');
  expect(screen.data).toMatchObject({ text: 'On Friday', isLoading: false, canSave: false });
  expect(screen.data.leftText).toBe('还可以输入 141 字节');
  expect(app.platform.navigation.title).toBe('群公告');
});

it.each([
  ['name', '新名字', { name: '新名字' }],
  ['notice', '', { notice: '' }],
  ['introduction', ' We climb ', { introduction: 'We climb' }],
])('saves a changed %s', async (field, text, edit) => {
  const { app, screen } = await setUp(field);
  screen.edit(text);
  await screen.save();
  expect(app.chat.groupAdmin.calls.of('edit')).toEqual([['team', edit]]);
  expect(app.platform.navigation.backCount).toBe(1);
});

it.each([
  ['name', '   '],
  ['name', '啊'.repeat(11)],
  ['notice', 'On Friday '],
  ['card', '😀'.repeat(1000)],
])('saves no %s like %j', async (field, text) => {
  const { app, screen } = await setUp(field);
  screen.edit(text);
  expect(screen.data.canSave).toBe(false);
  await screen.save();
  expect(app.chat.groupAdmin.calls.all.filter(({ method }) => method !== 'details')).toEqual([]);
});

it('calls everybody when a notice is published, and asks before', async () => {
  const { app, screen } = await setUp('notice');
  screen.edit('On Sunday');
  app.platform.dialogs.willConfirm(false);
  await screen.save();
  expect(app.chat.groupAdmin.calls.of('edit')).toEqual([]);
  app.platform.dialogs.willConfirm(true);
  await screen.save();
  await settle();
  expect(app.chat.groupAdmin.calls.of('edit')).toEqual([['team', { notice: 'On Sunday' }]]);
  expect(app.chat.calls.of('send')).toMatchObject([[{ content: { mentions: ['@everyone'] } }]]);
});

it('saves name cards, mine and those of others', async () => {
  const mine = await setUp('card');
  mine.screen.edit('小林');
  await mine.screen.save();
  expect(mine.app.chat.groupAdmin.calls.of('setNameCard')).toEqual([['team', '小林', undefined]]);
  const other = await setUp('card', 'qi');
  expect(other.app.platform.navigation.title).toBe('修改群昵称');
  other.screen.edit('Q');
  await other.screen.save();
  expect(other.app.chat.groupAdmin.calls.of('setNameCard')).toEqual([['team', 'Q', 'qi']]);
});

it('says what went wrong and can be tried again', async () => {
  const { app, screen } = await setUp('name');
  screen.edit('新名字');
  const held = app.chat.groupAdmin.calls.hold('edit');
  const saving = screen.save();
  expect(screen.data).toMatchObject({ isSaving: true, canSave: false });
  held.fail(chatError('forbidden'));
  await saving;
  expect(screen.data).toMatchObject({ isSaving: false, canSave: true });
  expect(app.platform.dialogs.toasts).toEqual(['你没有权限这样做']);
});

it('reads the text once the service is there', async () => {
  const app = await buildGroupApp('owner');
  app.chat.groupAdmin.calls.failNext('details', chatError('not-ready'));
  const screen = new GroupTextViewModel(app.services, 'team', 'name');
  await settle();
  expect(screen.data).toMatchObject({ isLoading: true, text: '' });
  app.chat.emit({ type: 'became-ready' });
  await settle();
  expect(screen.data).toMatchObject({ isLoading: false, text: 'Team' });
  expect(app.platform.dialogs.toasts).toEqual([]);
  app.chat.emit({ type: 'became-ready' });
  await settle();
  expect(app.chat.groupAdmin.calls.of('details')).toHaveLength(2);
});

it('saves nothing over a text that it could not read', async () => {
  const app = await buildGroupApp('owner');
  app.chat.groupAdmin.calls.failNext('details', chatError('network'));
  const screen = new GroupTextViewModel(app.services, 'team', 'nonsense');
  await settle();
  screen.edit('新名字');
  expect(screen.data.canSave).toBe(false);
});
