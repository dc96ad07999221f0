import { FakeSdk, deferred, sdkError, sdkText } from '../../support/fakes/fake-sdk';
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

describe('a stretch from a place', () => {
  const place = { sequence: 31, sentAtMs: 50_400 };

  it('takes the second beside the place in one-to-one chats, so that none of the place’s own is left out', async () => {
    const { fake, reader } = setUp();
    fake.answer('getMessageListHopping', hop([sdkText({ ID: 'a' })], 44));
    const older = await reader.stretch(fake.sdk, 'direct:mo', place, 'older');
    const newer = await reader.stretch(fake.sdk, 'direct:mo', place, 'newer');
    expect(fake.callsOf('getMessageListHopping')).toEqual([
      [{ conversationID: 'C2Cmo', count: 15, direction: 0, time: 51 }],
      [{ conversationID: 'C2Cmo', count: 15, direction: 1, time: 49 }],
    ]);
    expect(older).toMatchObject({ messages: [{ id: 'a' }], next: '44~' });
    // 44 lies before the place: that leads nowhere.
    expect(newer.next).toBeUndefined();
  });

  it('takes the sequence in groups', async () => {
    const { fake, reader } = setUp();
    fake.answer('getMessageListHopping', hop([sdkText({ ID: 'a' })], 46));
    const newer = await reader.stretch(fake.sdk, 'group:team', place, 'newer');
    expect(fake.callsOf('getMessageListHopping')).toMatchObject([[{ sequence: 31, direction: 1 }]]);
    expect(newer.next).toBe('46');
  });

  it('goes on exactly where the stretch before ended', async () => {
    const { fake, reader } = setUp();
    fake.answer('getMessageListHopping', hop([sdkText({ ID: 'a' })]));
    await reader.stretch(fake.sdk, 'direct:mo', '77', 'newer');
    await reader.stretch(fake.sdk, 'direct:mo', '66~', 'older');
    expect(fake.callsOf('getMessageListHopping')).toMatchObject([[{ time: 77 }], [{ time: 66 }]]);
  });

  it('passes over pages that hold nothing to show', async () => {
    const { fake, reader } = setUp();
    let seconds = 50;
    fake.answer('getMessageListHopping', () => {
      seconds += 10;
      return hop(seconds < 80 ? [] : [sdkText({ ID: 'a' })], seconds)();
    });
    const newer = await reader.stretch(fake.sdk, 'direct:mo', place, 'newer');
    expect(newer).toMatchObject({ messages: [{ id: 'a' }], next: '80' });
  });

  it('ends where the service leads back to the same sequence', async () => {
    const { fake, reader } = setUp();
    fake.answer('getMessageListHopping', hop([], 31));
    expect(await reader.stretch(fake.sdk, 'group:team', place, 'newer')).toEqual({ messages: [] });
    expect(fake.callsOf('getMessageListHopping')).toHaveLength(1);
  });

  it('is all there is of the service’s own notices', async () => {
    const { fake, reader } = setUp();
    const notices = await reader.stretch(fake.sdk, 'system', place, 'newer');
    expect(notices).toEqual({ messages: [] });
    expect(fake.callsOf('getMessageListHopping')).toEqual([]);
  });
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
