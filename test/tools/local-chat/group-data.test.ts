import { dataOf, rejectionCode } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { ChatRoom, TEAM, knowsGroup } from './chat-room';

let room: ChatRoom;
let anna: SdkUser;
let ben: SdkUser;
beforeEach(async () => {
  room = await ChatRoom.open();
  room.service.seed({ groups: [{ ...TEAM, type: 'Public', members: ['ben'] }] });
  [anna, ben] = await Promise.all([room.enter('anna'), room.enter('ben')]);
  await Promise.all([knowsGroup(anna, 'team'), knowsGroup(ben, 'team')]);
});
afterEach(() => room.close());

const attributesOf = async (user: SdkUser): Promise<unknown> =>
  dataOf(await user.chat.getGroupAttributes({ groupID: 'team', keyList: [] }));

const set = (user: SdkUser, groupAttributes: Readonly<Record<string, string>>) =>
  user.chat.setGroupAttributes({ groupID: 'team', groupAttributes });

it('replaces all attributes at once', async () => {
  await attributesOf(anna);
  await set(anna, { a: '1' });
  await anna.chat.initGroupAttributes({ groupID: 'team', groupAttributes: { b: '2' } });
  expect(await attributesOf(ben)).toEqual({ groupAttributes: { b: '2' } });
});

it('refuses what was set without having seen what is there', async () => {
  room.service.faults.add({ kind: 'drop-push', userId: 'ben' });
  await attributesOf(anna);
  await set(anna, { a: '1' });
  // Ben has read nothing yet, and this is lost on its way to him.
  expect(await rejectionCode(set(ben, { a: '2' }))).toBe(10056);
});

it('refuses too many attributes, and too long ones', async () => {
  await attributesOf(anna);
  const many = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`k${index}`, '']));
  expect(await rejectionCode(set(anna, many))).toBe(10004);
  expect(await rejectionCode(set(anna, { a: 'x'.repeat(5_000) }))).toBe(10004);
});

it('refuses more counters than there may be', async () => {
  const counters = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`k${index}`, 1]));
  expect(await rejectionCode(anna.chat.setGroupCounters({ groupID: 'team', counters }))).toBe(
    10004,
  );
});

it('refuses counters where they are not bought', async () => {
  room.service.setFeature('counters', false);
  const counting = anna.chat.increaseGroupCounter({ groupID: 'team', key: 'a', value: 1 });
  expect(await rejectionCode(counting)).toBe(60020);
});
