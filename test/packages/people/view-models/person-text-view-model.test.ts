import { ME, buildContact, buildPerson } from '../../../support/builders';
import { PersonTextViewModel } from '../../../../miniprogram/packages/people/view-models/person-text-view-model';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';

async function setUp(field: string, userId = '', name = '') {
  const app = await buildSignedInApp({
    people: [buildPerson({ userId: ME, nick: '林' })],
    contacts: [buildContact({ userId: 'mo', remark: '老莫' })],
    friendNoteField: 'Note',
    profileFields: ['Job'],
  });
  const screen = new PersonTextViewModel(app.services, field, { userId, name });
  screen.setVisible(true);
  await settle();
  return { ...app, screen };
}

it('begins with my name for somebody, and saves another', async () => {
  const { screen, chat, platform } = await setUp('remark', 'mo');
  expect(screen.data).toMatchObject({ text: '老莫', isLoading: false, canSave: false });
  expect(platform.navigation.title).toBe('备注');
  screen.edit(' Momo ');
  await screen.save();
  expect(chat.relations.calls.of('setRemark')).toEqual([['mo', 'Momo']]);
  expect([platform.dialogs.toasts, platform.navigation.backCount]).toEqual([['已保存'], 1]);
});

it('keeps a note about a friend, where the owner has a field for it', async () => {
  const { screen, chat, platform, services } = await setUp('note', 'mo');
  expect(screen.data).toMatchObject({ text: '', isLoading: false });
  expect(platform.navigation.title).toBe('描述');
  screen.edit('在徒步时认识');
  await screen.save();
  expect(chat.relations.calls.of('setField')).toEqual([['mo', 'Note', '在徒步时认识']]);
  expect(services.contacts.fieldOf('mo', 'Note')).toBe('在徒步时认识');
  expect(services.contacts.fieldOf('mo', 'Other')).toBe('');
});

it('waits for my contacts before it shows what I keep with one of them', async () => {
  const { services, chat } = await setUp('nick');
  services.contacts.clear();
  chat.calls.failNext('contacts', chatError('not-ready'));
  const screen = new PersonTextViewModel(services, 'remark', { userId: 'mo' });
  screen.setVisible(true);
  await settle();
  screen.edit('Mo');
  expect(screen.data).toMatchObject({ isLoading: true, canSave: false });
  screen.edit('');
  chat.emit({ type: 'became-ready' });
  await settle();
  expect(screen.data).toMatchObject({ text: '老莫', isLoading: false });
});

it.each([
  ['nick', 'L'],
  ['region', '杭州'],
  ['signature', 'slowly'],
])('saves my %s', async (field, text) => {
  const { screen, chat, services } = await setUp(field);
  screen.edit(text);
  await screen.save();
  expect(chat.calls.of('updateMe')).toEqual([[{ [field]: text }]]);
  expect(services.account.me.nick).toBe(field === 'nick' ? 'L' : '林');
});

it.each([
  ['remark', '莫'.repeat(33)],
  ['region', '浙江省杭州市'],
  ['nick', '   '],
  ['nick', '😀'.repeat(126)],
  ['nick', '林'],
])('saves no %s like %j', async (field, text) => {
  const { screen, chat } = await setUp(field, field === 'remark' ? 'mo' : undefined);
  screen.edit(text);
  expect(screen.data.canSave).toBe(false);
  await screen.save();
  expect([chat.calls.of('updateMe'), chat.relations.calls.of('setRemark')]).toEqual([[], []]);
});

it('counts bytes, and says when there are too many', async () => {
  const { screen } = await setUp('region');
  screen.edit('杭州');
  expect(screen.data).toMatchObject({ leftText: '还可以输入 10 字节', isTooLong: false });
  screen.edit('浙江省杭州市');
  expect(screen.data).toMatchObject({ leftText: '超出 2 字节', isTooLong: true });
});

it('takes a remark away, and says what went wrong', async () => {
  const { screen, chat, platform } = await setUp('remark', 'mo');
  screen.edit('');
  chat.relations.calls.failNext('setRemark', chatError('network'));
  await screen.save();
  expect(platform.dialogs.toasts).toEqual(['网络不可用，检查网络后再试']);
  expect(screen.data).toMatchObject({ isSaving: false, canSave: true });
  await screen.save();
  expect(chat.relations.calls.of('setRemark')).toHaveLength(2);
});

it('takes an unknown field for the name', async () => {
  expect((await setUp('password')).screen.data.label).toBe('昵称');
});

it('says what I am doing, in my words or in ready ones', async () => {
  const { screen, chat, platform, services } = await setUp('status');
  expect(platform.navigation.title).toBe('状态');
  expect(screen.data.choices).toContain('📚 学习中');
  screen.edit('📚 学习中');
  await screen.save();
  expect(chat.presence.calls.of('say')).toEqual([['📚 学习中']]);
  expect(services.myStatus.words).toBe('📚 学习中');
  expect((await setUp('signature')).screen.data.choices).toEqual([]);
});

it('lets nobody say more than the service keeps', async () => {
  const { screen } = await setUp('status');
  screen.edit('忙'.repeat(34));
  expect(screen.data).toMatchObject({ isTooLong: true, canSave: false });
});

it('fills in a field that the owner of the app has added to profiles', async () => {
  const { screen, chat, platform } = await setUp('own', '', 'Job');
  expect(platform.navigation.title).toBe('职业');
  expect(screen.data).toMatchObject({ text: '', hint: '所有人都能看到' });
  screen.edit('x'.repeat(501));
  expect(screen.data.isTooLong).toBe(true);
  screen.edit('烘焙师');
  await screen.save();
  expect(chat.calls.of('updateMe')).toEqual([[{ fields: [{ name: 'Job', value: '烘焙师' }] }]]);
  const mine = await chat.profiles.mine();
  expect(mine).toMatchObject({ value: { fields: [{ name: 'Job', value: '烘焙师' }] } });
});

it.each(['School', '', 'constructor'])('knows no field %j that nobody has added', async (name) => {
  expect((await setUp('own', '', name)).platform.navigation.title).toBe('昵称');
});
