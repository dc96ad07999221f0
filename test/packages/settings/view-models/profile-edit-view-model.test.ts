import { ProfileEditViewModel } from '../../../../miniprogram/packages/settings/view-models/profile-edit-view-model';
import { buildPerson } from '../../../support/builders';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fake-calls';

async function build() {
  const app = await buildSignedInApp({ people: [buildPerson({ userId: 'lin', nick: '林' })] });
  const screen = new ProfileEditViewModel(app.services);
  screen.setVisible(true);
  return { app, screen };
}

describe('editing my profile', () => {
  it('begins with what is known', async () => {
    const { app, screen } = await build();
    expect(screen.data).toMatchObject({ nick: '林', bytesLeft: 497, canSave: false });
    expect(app.platform.navigation.title).toBe('个人资料');
  });

  it.each([
    ['林一', 494, true],
    ['林', 497, false],
    [' 林 ', 497, false],
    ['', 500, false],
    ['   ', 500, false],
    ['长'.repeat(166), 2, true],
    ['长'.repeat(167), -1, false],
    ['💥'.repeat(125), 0, true],
    ['💥'.repeat(126), -4, false],
  ])('of %j leaves %i bytes; can be saved: %s', async (nick, bytesLeft, canSave) => {
    const { screen } = await build();
    screen.edit('something else');
    screen.edit(nick);
    expect(screen.data).toMatchObject({ bytesLeft, canSave });
  });

  it('saves, shows the new name everywhere and goes back', async () => {
    const { app, screen } = await build();
    screen.edit(' 林一 ');
    const held = app.chat.calls.hold('updateMe');
    const saving = screen.save();
    expect(screen.data).toMatchObject({ isSaving: true, canSave: false });
    await screen.save();
    held.release();
    await saving;
    expect(app.chat.calls.of('updateMe')).toEqual([[{ nick: '林一' }]]);
    expect(app.services.account.me.nick).toBe('林一');
    expect(screen.data.isSaving).toBe(false);
    expect(app.platform.dialogs.toasts).toEqual(['已保存']);
    expect(app.platform.navigation.backCount).toBe(1);
  });

  it('stays and says why when it could not be saved', async () => {
    const { app, screen } = await build();
    app.chat.calls.failNext('updateMe', chatError('sensitive', 40005));
    screen.edit('新名字');
    await screen.save();
    expect(app.platform.dialogs.toasts).toEqual(['内容没有通过审核，修改后再发']);
    expect(app.platform.navigation.backCount).toBe(0);
    expect(screen.data).toMatchObject({ nick: '新名字', canSave: true, isSaving: false });
  });
});
