import { ProfileEditViewModel } from '../../../../miniprogram/packages/settings/view-models/profile-edit-view-model';
import { buildPerson } from '../../../support/builders';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';

async function build() {
  const app = await buildSignedInApp({
    people: [buildPerson({ userId: 'lin', nick: '林' })],
    profileFields: ['Job', 'School'],
  });
  const screen = new ProfileEditViewModel(app.services);
  screen.setVisible(true);
  await settle();
  return { app, screen, dialogs: app.platform.dialogs };
}

describe('editing my profile', () => {
  it('begins with what is known', async () => {
    const { app, screen } = await build();
    expect(screen.data).toMatchObject({
      state: 'ready',
      nick: '林',
      genderText: '',
      birthday: '',
      friendingText: '需要我验证',
    });
    expect(app.platform.navigation.title).toBe('个人资料');
  });

  it('opens a page for each text, and for nothing else', async () => {
    const { app, screen } = await build();
    for (const field of ['nick', 'region', 'signature', 'remark', 'password']) screen.edit(field);
    expect(app.platform.navigation.opened).toEqual(
      ['nick', 'region', 'signature'].map((field) => ({ to: 'person-text', field })),
    );
  });

  it('changes what is chosen from a few', async () => {
    const { app, screen, dialogs } = await build();
    dialogs.willChoose('女');
    await screen.chooseGender();
    dialogs.willChoose('不允许任何人');
    await screen.chooseFriending();
    await screen.chooseBirthday('1999-02-28');
    expect(app.chat.calls.of('updateMe')).toEqual([
      [{ gender: 'female' }],
      [{ friending: 'nobody' }],
      [{ birthday: '1999-02-28' }],
    ]);
    expect(screen.data).toMatchObject({
      genderText: '女',
      birthday: '1999-02-28',
      friendingText: '不允许任何人',
    });
  });

  it.each(['', '1999-02-30', '2999-01-01', 'tomorrow'])('takes %j for no birthday', async (day) => {
    const { app, screen } = await build();
    await screen.chooseBirthday(day);
    expect(app.chat.calls.of('updateMe')).toEqual([]);
  });

  it('changes nothing when nothing is chosen, and says what went wrong', async () => {
    const { app, screen, dialogs } = await build();
    await screen.chooseGender();
    await screen.chooseFriending();
    expect(app.chat.calls.of('updateMe')).toEqual([]);
    app.chat.calls.failNext('updateMe', chatError('timeout'));
    dialogs.willChoose('男');
    await screen.chooseGender();
    expect(dialogs.toasts).toHaveLength(1);
    expect(screen.data.genderText).toBe('');
  });

  it('uploads one picture at a time, and says when it was not taken', async () => {
    const { app, screen, dialogs } = await build();
    await Promise.all([screen.pickPicture('/tmp/a.jpg'), screen.pickPicture('/tmp/b.jpg')]);
    expect(app.chat.calls.of('updateMe')).toHaveLength(1);
    expect(screen.data.person.avatarUrl).not.toBe('');
    app.server.problem = 'unreachable';
    await screen.pickPicture('/tmp/c.jpg');
    await screen.pickPicture('');
    expect(dialogs.toasts).toEqual(['头像没有传上去，请重试或换一张图片']);
    expect(screen.data.isUploading).toBe(false);
  });

  it('follows what another device of mine changes', async () => {
    const { app, screen } = await build();
    const person = buildPerson({ userId: 'lin', nick: '夏' });
    app.chat.account.people.set('lin', person);
    app.chat.emit({ type: 'people-changed', people: [person] });
    await settle();
    expect(screen.data).toMatchObject({ nick: '夏', person: { name: '夏' } });
  });

  it('copies my ID, and loads again what did not come', async () => {
    const { app, dialogs } = await build();
    app.chat.profiles.calls.failNext('mine', chatError('timeout'));
    const screen = new ProfileEditViewModel(app.services);
    await settle();
    expect(screen.data.state).toBe('failed');
    screen.retry();
    await settle();
    expect(screen.data.state).toBe('ready');
    await screen.copyUserId();
    expect(dialogs.copied).toEqual(['lin']);
  });
});

it('asks for what the owner of the app wants to know beside that', async () => {
  const { app, screen } = await build();
  expect(screen.data.fields).toEqual([
    { name: 'Job', label: '职业', value: '' },
    { name: 'School', label: '学校', value: '' },
  ]);
  for (const name of ['Job', 'Pet']) screen.editField(name);
  expect(app.platform.navigation.opened).toEqual([
    { to: 'person-text', field: 'own', name: 'Job' },
  ]);
  await app.chat.updateMe({ fields: [{ name: 'Job', value: '烘焙师' }] });
  await settle();
  expect(screen.data.fields[0]?.value).toBe('烘焙师');
});

it('lets me say what language I speak', async () => {
  const { app, screen, dialogs } = await build();
  expect(screen.data.languageText).toBe('');
  await screen.chooseLanguage();
  dialogs.willChoose('日本語');
  await screen.chooseLanguage();
  expect(app.chat.calls.of('updateMe')).toEqual([[{ language: 'japanese' }]]);
  expect(screen.data.languageText).toBe('日本語');
});
