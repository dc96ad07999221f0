import { UserIds } from '../../miniprogram/embed/user-ids';

it('takes plain IDs as they are, and knows no others without a resolver', async () => {
  const ids = new UserIds();
  expect(await ids.of(['mo', '', { externalId: '7' }])).toEqual(['mo', undefined, undefined]);
});

it('asks for many at once, and for nobody twice', async () => {
  const ids = new UserIds();
  const asked: (readonly string[])[] = [];
  ids.use((externalIds) => {
    asked.push(externalIds);
    return Promise.resolve(new Map(externalIds.map((id) => [id, `u-${id}`])));
  });
  const users = [{ externalId: '7' }, 'mo', { externalId: '8' }, { externalId: '7' }];
  expect(await ids.of(users)).toEqual(['u-7', 'mo', 'u-8', 'u-7']);
  expect(await ids.of([{ externalId: '8' }])).toEqual(['u-8']);
  expect(asked).toEqual([['7', '8']]);
});

it('knows nobody while the resolver fails, and asks again', async () => {
  const ids = new UserIds();
  let isThere = false;
  ids.use(() =>
    isThere ? Promise.resolve(new Map([['7', 'mo']])) : Promise.reject(new Error('down')),
  );
  expect(await ids.of([{ externalId: '7' }])).toEqual([undefined]);
  isThere = true;
  expect(await ids.of([{ externalId: '7' }])).toEqual(['mo']);
});

it('forgets what another resolver found', async () => {
  const ids = new UserIds();
  ids.use(() => Promise.resolve(new Map([['7', 'mo']])));
  await ids.of([{ externalId: '7' }]);
  ids.use(() => Promise.resolve(new Map([['7', 'x'.repeat(500)]])));
  expect(await ids.of([{ externalId: '7' }])).toEqual([undefined]);
});
