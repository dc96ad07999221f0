import { WelcomeViewModel } from '../../../../miniprogram/packages/settings/view-models/welcome-view-model';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';

async function build() {
  const app = await buildSignedInApp();
  const screen = new WelcomeViewModel(app.services);
  screen.setVisible(true);
  return { app, screen };
}

it('takes a name and a picture, and goes on to where the person wanted to go', async () => {
  const { app, screen } = await build();
  app.services.arrival.keep({ to: 'landing', token: 'abc' });
  expect(screen.data).toMatchObject({ canSave: false, nick: '', isTooLong: false });
  screen.edit(' 阿新 ');
  screen.pick('wxfile://tmp_1.png');
  screen.pick('');
  expect(screen.data).toMatchObject({
    canSave: true,
    person: { letter: '阿', avatarUrl: 'wxfile://tmp_1.png' },
  });
  const saving = screen.save();
  expect(screen.data).toMatchObject({ isSaving: true, canSave: false });
  screen.skip();
  await saving;
  expect(app.server.pictures).toEqual(['wxfile://tmp_1.png']);
  expect(app.services.account.me.nick).toBe('阿新');
  expect(app.platform.navigation.resets).toEqual([{ to: 'landing', token: 'abc' }]);
});

it('takes no name of which nothing can be seen, and saves none that turns the text around', async () => {
  const { app, screen } = await build();
  screen.edit('\u200b\u3164 \u202e');
  expect(screen.data).toMatchObject({ canSave: false, person: { letter: '' } });
  screen.edit('\u200b\u202e阿新');
  expect(screen.data).toMatchObject({ canSave: true, person: { letter: '阿' } });
  await screen.save();
  expect(app.services.account.me.nick).toBe('阿新');
});

it('can be skipped', async () => {
  const { app, screen } = await build();
  await screen.save();
  screen.skip();
  expect(app.chat.calls.of('updateMe')).toEqual([]);
  expect(app.platform.navigation.resets).toEqual([{ to: 'conversations' }]);
});

it('says what went wrong and stays', async () => {
  const { app, screen } = await build();
  screen.edit('阿新');
  app.chat.calls.failNext('updateMe', chatError('sensitive'));
  await screen.save();
  screen.pick('wxfile://tmp_1.png');
  app.server.problem = 'refused';
  await screen.save();
  expect(app.platform.dialogs.toasts).toEqual([
    expect.any(String),
    '头像没有传上去，请重试或换一张图片',
  ]);
  expect(app.platform.navigation.resets).toEqual([]);
  expect(screen.data.canSave).toBe(true);
});

it('takes no name that the service would not', async () => {
  const { screen } = await build();
  screen.edit('长'.repeat(167));
  expect(screen.data).toMatchObject({ isTooLong: true, canSave: false });
  screen.edit('   ');
  expect(screen.data).toMatchObject({ isTooLong: false, canSave: false });
});

it('does nothing more when it was closed meanwhile', async () => {
  const { app, screen } = await build();
  screen.edit('阿新');
  const saving = screen.save();
  screen.dispose();
  await saving;
  await settle();
  expect(app.platform.navigation.resets).toEqual([]);
});
