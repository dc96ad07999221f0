import { FakeClock } from '../../support/fakes/fake-platform';
import { FakeSdk, sdkError } from '../../support/fakes/fake-sdk';
import { TencentChatClient } from '../../../miniprogram/packages/tencent/client';

async function setUp() {
  const fake = new FakeSdk();
  const client = new TencentChatClient(new FakeClock(), () => fake.sdk);
  await client.signIn({ userId: 'lin', userSig: 'sig', expiresAtMs: 0 });
  return { fake, fields: client.groupFields };
}

it('asks for the fields by their keys, and answers nothing else', async () => {
  const { fake, fields } = await setUp();
  fake.answer('getGroupProfile', () => ({
    data: {
      group: {
        groupCustomField: [
          { key: 'a', value: '1' },
          { key: 'b', value: '2' },
        ],
      },
    },
  }));
  expect(await fields.ofGroup('team', ['a'])).toEqual({ ok: true, value: { a: '1' } });
  expect(fake.callsOf('getGroupProfile')).toEqual([
    [{ groupID: 'team', groupCustomFieldFilter: ['a'] }],
  ]);
});

it('reads a member’s, and says when there is none', async () => {
  const { fake, fields } = await setUp();
  fake.answer('getGroupMemberProfile', () => ({
    data: { memberList: [{ userID: 'mo', memberCustomField: [{ key: 'a', value: '1' }] }] },
  }));
  expect(await fields.ofMember('team', 'mo', ['a'])).toEqual({ ok: true, value: { a: '1' } });
  expect(await fields.ofMember('team', 'qi', ['a'])).toMatchObject({
    error: { kind: 'not-found' },
  });
  fake.answer('getGroupMemberProfile', () => Promise.reject(sdkError(10007)));
  expect(await fields.ofMember('team', 'mo', ['a'])).toMatchObject({
    error: { kind: 'forbidden' },
  });
});

it('sets them as keys and values', async () => {
  const { fake, fields } = await setUp();
  await fields.setOfGroup('team', { a: '1', b: '' });
  await fields.setOfMember('team', 'mo', { a: '1' });
  expect(fake.callsOf('updateGroupProfile')).toEqual([
    [
      {
        groupID: 'team',
        groupCustomField: [
          { key: 'a', value: '1' },
          { key: 'b', value: '' },
        ],
      },
    ],
  ]);
  expect(fake.callsOf('setGroupMemberCustomField')).toEqual([
    [{ groupID: 'team', userID: 'mo', memberCustomField: [{ key: 'a', value: '1' }] }],
  ]);
});
