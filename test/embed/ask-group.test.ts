import { askGroup } from '../../miniprogram/embed/ask-group';
import { buildApp, buildSignedInApp } from '../support/test-app';
import { chatError } from '../support/fakes/fake-calls';
import { failed, ok } from '../../miniprogram/kernel/result';

const request = jest.fn(() => Promise.resolve(ok(7)));
beforeEach(() => request.mockClear());

it('asks about the group, and answers with a reason', async () => {
  const { services } = await buildSignedInApp();
  expect(await askGroup(services, 'group:team', true, request)).toEqual({ ok: true, value: 7 });
  expect(request.mock.calls).toEqual([['team']]);
  const refused = () => Promise.resolve(failed(chatError('forbidden')));
  expect(await askGroup(services, 'group:team', true, refused)).toEqual({
    ok: false,
    error: 'forbidden',
  });
});

it.each([
  ['direct:mo', true, 'not-found'],
  ['nonsense', true, 'not-found'],
  ['group:team', false, 'bad-group-data'],
] as const)('does not ask about %s when that is %s', async (conversationId, isFitting, error) => {
  const { services } = await buildSignedInApp();
  expect(await askGroup(services, conversationId, isFitting, request)).toEqual({
    ok: false,
    error,
  });
  expect(request).not.toHaveBeenCalled();
});

it('asks nothing while nobody is signed in', async () => {
  const { services } = buildApp();
  expect(await askGroup(services, 'group:team', true, request)).toEqual({
    ok: false,
    error: 'not-signed-in',
  });
});
