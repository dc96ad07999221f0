import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { FakeStorage } from '../../support/fakes/fake-platform';
import { RecentEmoji } from '../../../miniprogram/stores/device/recent-emoji';

function opened(storage = new FakeStorage(), userId = 'lin') {
  const recent = new RecentEmoji();
  recent.open(new AccountStorage(storage, userId));
  return { recent, storage };
}

it('holds the last one first, each once', () => {
  const { recent } = opened();
  for (const emoji of ['😀', '😍', '😀']) recent.use(emoji);
  expect(recent.all).toEqual(['😀', '😍']);
});

it('keeps sixteen, also after a restart', () => {
  const { recent, storage } = opened();
  const many = [...'😀😃😄😁😆😅😂🤣😊😇🙂🙃😉😌😍🥰😘'];
  for (const emoji of many) recent.use(emoji);
  expect(opened(storage).recent.all).toEqual(many.reverse().slice(0, 16));
});

it('belongs to one account', () => {
  const { recent, storage } = opened();
  recent.use('😀');
  expect(opened(storage, 'mo').recent.all).toEqual([]);
  recent.close();
  expect(recent.all).toEqual([]);
});

it.each([undefined, 'x', 7, {}, ['', 3, null, 'x'.repeat(21)]])(
  'takes %j in storage for none',
  (stored) => {
    const storage = new FakeStorage();
    new AccountStorage(storage, 'lin').write('recent-emoji', stored ?? null);
    expect(opened(storage).recent.all).toEqual([]);
  },
);
