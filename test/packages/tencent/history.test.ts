import { FakeSdk, deferred, sdkError, sdkText } from '../../support/fake-sdk';
import { HistoryReader } from '../../../miniprogram/packages/tencent/history';
import { MessageInstances } from '../../../miniprogram/packages/tencent/instances';
import type { SdkMessage } from '../../../miniprogram/packages/tencent/sdk';

function setUp() {
  const fake = new FakeSdk();
  const instances = new MessageInstances<SdkMessage>();
  const reader = new HistoryReader(instances);
  return { fake, instances, reader };
}

const page =
  (messageList: readonly unknown[], nextReqMessageID = '', isCompleted = false) =>
  () =>
    Promise.resolve({ data: { messageList, nextReqMessageID, isCompleted } });
const hop =
  (messageList: readonly unknown[], next: number | '' = '') =>
  () =>
    Promise.resolve({
      data: { messageList, nextMessageTime: next, nextMessageSeq: next, isCompleted: next === '' },
    });

it('walks through a chat with the SDK’s own cursor', async () => {
  const { fake, reader } = setUp();
  fake.answer('getMessageList', page([sdkText({ ID: 'b', time: 20 })], 'b'));
  const first = await reader.page(fake.sdk, 'direct:mo');
  fake.answer('getMessageList', page([sdkText({ ID: 'a', time: 10 })], '', true));
  const second = await reader.page(fake.sdk, 'direct:mo', first.olderCursor);
  expect(fake.callsOf('getMessageList')).toEqual([
    [{ conversationID: 'C2Cmo' }],
    [{ conversationID: 'C2Cmo', nextReqMessageID: 'b' }],
  ]);
  expect(second.messages).toMatchObject([{ id: 'a' }]);
  expect(second.olderCursor).toBeUndefined();
});

it('never fetches the first page a second time, which would lose the walk’s place', async () => {
  const { fake, reader } = setUp();
  fake.answer('getMessageList', page([sdkText({ ID: 'b' })], 'b'));
  const first = await reader.page(fake.sdk, 'direct:mo');
  fake.answer('getMessageListHopping', hop([sdkText({ ID: 'c' })], 77));
  const again = await reader.page(fake.sdk, 'direct:mo');
  expect(fake.callsOf('getMessageListHopping')).toEqual([
    [{ conversationID: 'C2Cmo', count: 15, direction: 0 }],
  ]);
  await reader.page(fake.sdk, 'direct:mo', again.olderCursor);
  expect(fake.callsOf('getMessageListHopping')[1]).toMatchObject([{ time: 77 }]);
  await reader.page(fake.sdk, 'direct:mo', first.olderCursor);
  expect(fake.callsOf('getMessageList')).toHaveLength(2);
});

it('goes by sequence in groups', async () => {
  const { fake, reader } = setUp();
  fake.answer('getMessageListHopping', hop([]));
  await reader.page(fake.sdk, 'group:team', '31~31');
  expect(fake.callsOf('getMessageListHopping')).toMatchObject([[{ sequence: 31 }]]);
});

it('fetches a page by its place when the walk went on without the one who asked', async () => {
  const { fake, reader } = setUp();
  fake.answer('getMessageList', page([sdkText({ ID: 'b', time: 20 })], 'b'));
  const { olderCursor } = await reader.page(fake.sdk, 'direct:mo');
  const slow = deferred();
  fake.answer('getMessageList', () => slow.promise);
  const lost = reader.page(fake.sdk, 'direct:mo', olderCursor);
  fake.answer('getMessageListHopping', hop([sdkText({ ID: 'a', time: 10 })]));
  const retried = reader.page(fake.sdk, 'direct:mo', olderCursor);
  slow.resolve({ data: { messageList: [sdkText({ ID: 'a', time: 10 })], nextReqMessageID: 'a' } });
  expect((await lost).messages).toMatchObject([{ id: 'a' }]);
  expect((await retried).messages).toMatchObject([{ id: 'a' }]);
  expect(fake.callsOf('getMessageListHopping')).toMatchObject([[{ time: 20 }]]);
});

it('asks the SDK again after a failure', async () => {
  const { fake, reader } = setUp();
  fake.answer('getMessageList', () => Promise.reject(sdkError(2801)));
  await expect(reader.page(fake.sdk, 'direct:mo')).rejects.toMatchObject({ code: 2801 });
  fake.answer('getMessageList', page([sdkText()], '', true));
  expect((await reader.page(fake.sdk, 'direct:mo')).messages).toHaveLength(1);
});

it('shows only what the service holds, oldest first, and keeps the SDK’s objects', async () => {
  const { fake, reader, instances } = setUp();
  const messageList = [
    sdkText({ ID: 'b', time: 20 }),
    sdkText({ ID: 'a', time: 10 }),
    sdkText({ ID: 'unsent', flow: 'out', status: 'fail' }),
  ];
  fake.answer('getMessageList', page(messageList, '', true));
  const { messages } = await reader.page(fake.sdk, 'direct:mo');
  expect(messages.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(instances.find('direct:mo', 'b')).toBe(messageList[0]);
});

it('skips pages that hold nothing to show', async () => {
  const { fake, reader } = setUp();
  const pages = [page([], 'x'), page([], 'y'), page([sdkText()], 'z')];
  fake.answer('getMessageList', () => pages.shift()?.());
  const { messages, olderCursor } = await reader.page(fake.sdk, 'direct:mo');
  expect(messages).toHaveLength(1);
  expect(olderCursor).toBe('1000~z');
});

it('starts anew after a history was cleared', async () => {
  const { fake, reader } = setUp();
  fake.answer('getMessageList', page([sdkText()], 'b'));
  await reader.page(fake.sdk, 'direct:mo');
  reader.forget('direct:mo');
  await reader.page(fake.sdk, 'direct:mo');
  expect(fake.callsOf('getMessageList')).toHaveLength(2);
  reader.clear();
  await reader.page(fake.sdk, 'direct:mo');
  expect(fake.callsOf('getMessageList')).toHaveLength(3);
});

it('shows the notices of this session, and asks nobody for them', async () => {
  const { fake, reader, instances } = setUp();
  const notice = { conversationID: '@TIM#SYSTEM', type: 'TIMGroupSystemNoticeElem' };
  instances.keep(sdkText(notice));
  expect(await reader.page(fake.sdk, 'system')).toMatchObject({
    messages: [{ conversationId: 'system' }],
  });
  expect(fake.calls).toEqual([]);
});

it('refuses conversations that do not exist', async () => {
  const { fake, reader } = setUp();
  await expect(reader.page(fake.sdk, 'nowhere')).rejects.toMatchObject({ code: 2503 });
});
