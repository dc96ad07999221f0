import { AppIm } from '../../miniprogram/embed/app-im';
import { buildPerson } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import { chatError } from '../support/fakes/fake-calls';

const people = [
  buildPerson({ userId: 'mo', nick: 'Mo' }),
  buildPerson({ userId: 'qi', nick: 'Qi' }),
];

async function signedIn() {
  const app = await buildSignedInApp({ people });
  const created = () => app.chat.joining.calls.of('create').map(([group]) => group);
  return { ...app, created, im: new AppIm(app.services) };
}

it('names a group after me and its people, each in it once', async () => {
  const { im, created, services } = await signedIn();
  const me = services.people.look(services.outbox.account).name;
  expect(await im.openGroupChat(['mo', 'qi', 'mo'])).toMatchObject({ value: { notAdded: [] } });
  expect(created()).toEqual([{ type: 'work', name: `${me}、Mo、Qi`, userIds: ['mo', 'qi'] }]);
});

it('takes a name and a type, and cuts a name that is too long', async () => {
  const { im, created } = await signedIn();
  await im.openGroupChat(['mo'], { name: '春'.repeat(20), type: 'public' });
  expect(created()).toEqual([{ type: 'public', name: '春'.repeat(10), userIds: ['mo'] }]);
});

it('tells whom nobody knows, in the words they were given in', async () => {
  const { im } = await signedIn();
  im.resolveUserIds((ids) =>
    Promise.resolve(new Map(ids.map((id) => [id, id === '1' ? 'mo' : '']))),
  );
  const users = [{ externalId: '1' }, { externalId: '2' }, 'nobody'];
  expect(await im.openGroupChat(users)).toMatchObject({
    value: { notAdded: [{ externalId: '2' }, 'nobody'] },
  });
});

it('makes none while people or the service cannot be reached', async () => {
  const { im, chat, created, platform } = await signedIn();
  chat.calls.failNext('people', chatError('network'));
  expect(await im.openGroupChat(['mo'])).toEqual({ ok: false, error: 'network' });
  expect(created()).toEqual([]);
  chat.joining.calls.failNext('create', chatError('timeout'));
  expect(await im.openGroupChat(['mo'])).toEqual({ ok: false, error: 'timeout' });
  expect(platform.navigation.opened).toEqual([]);
});
