import { buildSignedInApp } from '../../support/test-app';
import { chatError } from '../../support/fakes/fake-calls';

it('tells the service name and picture, whose file is on our server', async () => {
  const { services, server, chat } = await buildSignedInApp();
  expect(
    await services.profile.change({ nick: '阿新', picturePath: 'wxfile://tmp_1.png' }),
  ).toEqual({
    ok: true,
    value: undefined,
  });
  expect(server.pictures).toEqual(['wxfile://tmp_1.png']);
  const avatarUrl = 'https://example.test/avatars/1';
  expect(chat.calls.of('updateMe')).toEqual([[{ nick: '阿新', avatarUrl }]]);
  expect(services.account.me).toMatchObject({ nick: '阿新', avatarUrl });
});

it('changes nothing where the picture was not taken', async () => {
  const { services, server, chat } = await buildSignedInApp();
  server.problem = 'unreachable';
  const change = { nick: '阿新', picturePath: 'wxfile://tmp_1.png' };
  expect(await services.profile.change(change)).toEqual({ ok: false, error: 'picture' });
  expect(chat.calls.of('updateMe')).toEqual([]);
});

it('answers with what the chat service says', async () => {
  const { services, chat } = await buildSignedInApp();
  chat.calls.failNext('updateMe', chatError('sensitive'));
  expect(await services.profile.change({ nick: 'x' })).toMatchObject({
    ok: false,
    error: { kind: 'sensitive' },
  });
});
