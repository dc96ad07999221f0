import { FakeSdk, sdkError, sdkText } from '../../support/fakes/fake-sdk';
import { MessageInstances } from '../../../miniprogram/packages/tencent/instances';
import { TencentReceipts } from '../../../miniprogram/packages/tencent/receipts';
import { requestTo } from '../../support/sdk-request';
import type { SdkMessage } from '../../../miniprogram/packages/tencent/sdk';

const message = { conversationId: 'group:team', id: 'm-1' };

function setUp(parts: Readonly<Record<string, unknown>> = {}) {
  const fake = new FakeSdk();
  fake.answer('findMessage', () => null);
  const instances = new MessageInstances<SdkMessage>();
  const instance = sdkText({
    conversationID: 'GROUPteam',
    needReadReceipt: true,
    readReceiptInfo: {},
    ...parts,
  });
  instances.keep(instance);
  return { fake, instance, receipts: new TencentReceipts(requestTo(fake), instances) };
}

it('hands the SDK its own objects, and nothing without receipts', async () => {
  const { fake, instance, receipts } = setUp();
  await receipts.report([message, { ...message, id: 'gone' }]);
  expect(fake.callsOf('sendMessageReadReceipt')).toEqual([[[instance]]]);
  const without = setUp({ needReadReceipt: false });
  expect(await without.receipts.report([message])).toEqual({ ok: true, value: undefined });
  expect(without.fake.callsOf('sendMessageReadReceipt')).toEqual([]);
});

it('reads what the SDK wrote into a message', async () => {
  const { fake, receipts, instance } = setUp();
  fake.answer('getMessageReadReceiptList', () => {
    Object.assign(instance.readReceiptInfo, { readCount: 2, unreadCount: 5 });
    return Promise.resolve({});
  });
  expect(await receipts.counts([message])).toEqual({
    ok: true,
    value: new Map([['m-1', { readCount: 2, unreadCount: 5 }]]),
  });
});

it('names the people of a page, those whom nobody knows by their IDs', async () => {
  const { fake, receipts } = setUp();
  fake.answer('getGroupMessageReadMemberList', () =>
    Promise.resolve({
      data: { readUserIDList: ['mo', 7, 'qi'], unreadUserIDList: [], cursor: '50' },
    }),
  );
  fake.answer('getGroupMemberProfile', () =>
    Promise.resolve({ data: { memberList: [{ userID: 'mo', nick: 'Mo', nameCard: '小莫' }, {}] } }),
  );
  expect(await receipts.readers(message, true)).toEqual({
    ok: true,
    value: {
      people: [
        { userId: 'mo', nick: 'Mo', avatarUrl: '', nameCard: '小莫' },
        { userId: 'qi', nick: '', avatarUrl: '', nameCard: '' },
      ],
      cursor: '50',
    },
  });
  expect(fake.callsOf('getGroupMessageReadMemberList')).toMatchObject([
    [{ filter: 0, cursor: '' }],
  ]);
  expect(fake.callsOf('getGroupMemberProfile')).toEqual([
    [{ groupID: 'team', userIDList: ['mo', 'qi'] }],
  ]);
});

it('gives the list even where the names cannot be had', async () => {
  const { fake, receipts } = setUp();
  fake.answer('getGroupMessageReadMemberList', () =>
    Promise.resolve({ data: { unreadUserIDList: ['qi'], cursor: '', isCompleted: true } }),
  );
  fake.answer('getGroupMemberProfile', () => Promise.reject(sdkError(2801)));
  expect(await receipts.readers(message, false, '50')).toEqual({
    ok: true,
    value: { people: [{ userId: 'qi', nick: '', avatarUrl: '', nameCard: '' }] },
  });
});

it('says that they are not bought', async () => {
  const { fake, receipts } = setUp();
  fake.answer('sendMessageReadReceipt', () => Promise.reject(sdkError(60020)));
  expect(await receipts.report([message])).toMatchObject({ error: { kind: 'not-available' } });
});
