import { FakeSdk, sdkError } from '../../support/fakes/fake-sdk';
import { TencentGroupData } from '../../../miniprogram/packages/tencent/group-data';
import { requestTo } from '../../support/sdk-request';

function setUp() {
  const fake = new FakeSdk();
  fake.answer('getGroupAttributes', () => ({ data: { groupAttributes: { a: '1' } } }));
  return { fake, data: new TencentGroupData(requestTo(fake)) };
}

it('reads before it changes, as the service wants it', async () => {
  const { fake, data } = setUp();
  expect(await data.setAttributes('team', { a: '2' })).toMatchObject({ ok: true });
  expect(await data.removeAttributes('team', ['a'])).toMatchObject({ ok: true });
  expect(fake.calls.map(({ method }) => method)).toEqual([
    'getGroupAttributes',
    'setGroupAttributes',
    'getGroupAttributes',
    'deleteGroupAttributes',
  ]);
});

it('changes nothing that it could not read', async () => {
  const { fake, data } = setUp();
  fake.answer('getGroupAttributes', () => Promise.reject(sdkError(10007)));
  expect(await data.setAttributes('team', { a: '2' })).toMatchObject({
    error: { kind: 'forbidden' },
  });
  expect(fake.callsOf('setGroupAttributes')).toEqual([]);
});

it('tries once more when somebody else was faster', async () => {
  const { fake, data } = setUp();
  const replies = [Promise.reject(sdkError(10056)), Promise.resolve({ data: {} })];
  fake.answer('setGroupAttributes', () => replies.shift());
  expect(await data.setAttributes('team', { a: '2' })).toMatchObject({ ok: true });
  fake.answer('setGroupAttributes', () => Promise.reject(sdkError(10056)));
  expect(await data.setAttributes('team', { a: '2' })).toMatchObject({ error: { code: 10056 } });
  expect(fake.callsOf('setGroupAttributes')).toHaveLength(4);
});

it('adds and takes away, and fails where no count comes back', async () => {
  const { fake, data } = setUp();
  fake.answer('increaseGroupCounter', () => ({ data: { counters: { likes: 3 } } }));
  expect(await data.addToCounter('team', 'likes', 2)).toEqual({ ok: true, value: 3 });
  expect(await data.addToCounter('team', 'likes', -2)).toMatchObject({ ok: false });
  expect(fake.callsOf('decreaseGroupCounter')).toEqual([
    [{ groupID: 'team', key: 'likes', value: 2 }],
  ]);
  fake.answer('increaseGroupCounter', () => Promise.reject(sdkError(3122)));
  expect(await data.addToCounter('team', 'likes', 1)).toMatchObject({
    error: { kind: 'not-available' },
  });
});
