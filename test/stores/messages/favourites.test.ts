import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { FakeStorage } from '../../support/fakes/fake-platform';
import { Favourites, MOST_FAVOURITES } from '../../../miniprogram/stores/messages/favourites';
import { buildHistory, buildMessage, text } from '../../support/builders';
import { favouriteOf, packFavourite } from '../../../miniprogram/domain/message/favourite';
import type { Json } from '../../../miniprogram/kernel/json';

function opened(storage = new FakeStorage(), userId = 'lin') {
  const favourites = new Favourites();
  favourites.open(new AccountStorage(storage, userId));
  favourites.load();
  const ids = () => favourites.all.map(({ messageId }) => messageId);
  return { favourites, storage, ids };
}

function storing(value: Json) {
  const storage = new FakeStorage();
  new AccountStorage(storage, 'lin').write('favourites', value);
  return opened(storage);
}

const [first, second, third] = buildHistory('direct:mo', 3, 'm');

function three() {
  const app = opened();
  for (const message of [first, second, third]) if (message) app.favourites.add(message);
  return app;
}

it('holds the last one first, also after a restart', () => {
  const { ids, storage } = three();
  expect(ids()).toEqual(['m2', 'm1', 'm0']);
  expect(opened(storage).ids()).toEqual(['m2', 'm1', 'm0']);
});

it('moves up what is added again', () => {
  const { favourites, ids } = three();
  favourites.add(buildMessage({ id: 'm0' }));
  expect(ids()).toEqual(['m0', 'm2', 'm1']);
});

it('forgets what is removed', () => {
  const { favourites, ids, storage } = three();
  favourites.remove('m1');
  favourites.remove('nobody');
  expect(ids()).toEqual(['m2', 'm0']);
  expect(opened(storage).ids()).toEqual(['m2', 'm0']);
});

it('adds to what the device holds, also when nobody has looked yet', () => {
  const { storage } = three();
  const favourites = new Favourites();
  favourites.open(new AccountStorage(storage, 'lin'));
  expect(favourites.all).toEqual([]);
  favourites.add(buildMessage({ id: 'later' }));
  expect(favourites.all.map(({ messageId }) => messageId)).toEqual(['later', 'm2', 'm1', 'm0']);
});

it('keeps the newest of many, in number and in size', () => {
  const many = opened();
  for (const message of buildHistory('direct:mo', MOST_FAVOURITES + 3, 'n'))
    many.favourites.add(message);
  expect(many.ids()).toHaveLength(MOST_FAVOURITES);
  expect(many.ids()[0]).toBe(`n${MOST_FAVOURITES + 2}`);
  const long = opened();
  for (let index = 0; index < 60; index += 1)
    long.favourites.add(buildMessage({ content: text('x'.repeat(11_000)) }));
  expect(long.ids().length).toBeGreaterThan(40);
  expect(JSON.stringify(long.storage.read('account:lin:favourites')).length).toBeLessThan(
    1024 * 1024,
  );
});

it('says so when a message cannot be kept, or the device refuses', () => {
  const { favourites, ids, storage } = three();
  expect(favourites.add(buildMessage({ delivery: 'failed' }))).toBe(false);
  storage.write = () => false;
  expect(favourites.add(buildMessage())).toBe(false);
  expect(favourites.remove('m0')).toBe(false);
  expect(ids()).toEqual(['m2', 'm1', 'm0']);
});

it('belongs to one account, and to nobody once it is closed', () => {
  const { favourites, storage, ids } = three();
  expect(opened(storage, 'mo').ids()).toEqual([]);
  favourites.close();
  favourites.load();
  expect(ids()).toEqual([]);
  expect(favourites.add(buildMessage())).toBe(false);
  expect(ids()).toEqual([]);
});

it.each<Json>(['x', 7, {}, null, ['', 3, null, {}, { at: 'x' }, [[]]]])(
  'takes %j in storage for none',
  (stored) => {
    expect(storing(stored).ids()).toEqual([]);
  },
);

it('reads each stored message once, and no more than it would keep', () => {
  const values = buildHistory('direct:mo', MOST_FAVOURITES + 50, 's').flatMap((message) => {
    const favourite = favouriteOf(message);
    return favourite ? [packFavourite(favourite)] : [];
  });
  expect(storing(values).ids()).toHaveLength(MOST_FAVOURITES);
  const [one = null, two = null] = values;
  expect(storing([one, two, one, one]).ids()).toEqual(['s0', 's1']);
});
