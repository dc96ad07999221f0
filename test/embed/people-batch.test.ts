import { PeopleBatch } from '../../miniprogram/embed/people-batch';
import { buildPerson } from '../support/builders';
import { failed, ok } from '../../miniprogram/kernel/result';

function batch() {
  const asked: (readonly string[])[] = [];
  const chat = {
    people: (userIds: readonly string[]) => {
      asked.push([...userIds]);
      if (userIds.includes('offline'))
        return Promise.resolve(failed({ kind: 'network', code: 0, detail: '' } as const));
      const known = userIds.filter((userId) => userId !== 'nobody');
      return Promise.resolve(ok(known.map((userId) => buildPerson({ userId }))));
    },
  };
  return { asked, people: new PeopleBatch(chat) };
}

it('asks once for those of one moment, and again in the next', async () => {
  const { asked, people } = batch();
  const found = await Promise.all(['mo', 'qi', 'mo', 'nobody'].map((id) => people.fetch(id)));
  expect(found.map((person) => person.ok && person.value?.userId)).toEqual([
    'mo',
    'qi',
    'mo',
    undefined,
  ]);
  await people.fetch('mo');
  expect(asked).toEqual([['mo', 'qi', 'nobody'], ['mo']]);
});

it('asks for no more at once than the service answers', async () => {
  const { asked, people } = batch();
  const ids = Array.from({ length: 201 }, (_, index) => `u${index}`);
  await Promise.all(ids.map((id) => people.fetch(id)));
  expect(asked.map(({ length }) => length)).toEqual([100, 100, 1]);
});

it('says why it does not know', async () => {
  const { people } = batch();
  expect(await people.fetch('offline')).toEqual({ ok: false, error: 'network' });
});
