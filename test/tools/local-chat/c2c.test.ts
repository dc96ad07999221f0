import type { Message } from '@tencentcloud/chat';
import { dataOf, rejectionCode } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { ChatRoom, textOf } from './chat-room';
import type { HistoryPage } from './chat-room';

describe('messages between two people', () => {
  let room: ChatRoom;
  let anna: SdkUser;
  let ben: SdkUser;
  beforeEach(async () => {
    room = await ChatRoom.open();
    [anna, ben] = await Promise.all([room.enter('anna'), room.enter('ben')]);
  });
  afterEach(() => room.close());

  it('carries text to the other person under the same ID', async () => {
    const text = 'hi 👨‍👩‍👧‍👦 🇨🇳 👍🏽 你好';
    const received = ben.nextMessage();
    const sent = await anna.sendText('ben', text);
    expect(await received).toMatchObject({ ID: sent.ID, from: 'anna', flow: 'in', nick: 'Anna' });
    expect(textOf(await received)).toBe(text);
  });

  it('refuses people who do not exist', async () => {
    expect(await rejectionCode(anna.sendText('nobody', 'hi'))).toBe(20003);
  });

  it('counts 12 KB in bytes of UTF-8', async () => {
    await anna.sendText('ben', 'a'.repeat(12_000));
    expect(await rejectionCode(anna.sendText('ben', '字'.repeat(4_097)))).toBe(80002);
    expect(room.service.messagesBetween('anna', 'ben')).toHaveLength(1);
  });

  it('carries every other kind of element untouched', async () => {
    const { CONV_C2C } = anna.sdk.TYPES;
    const common = { to: 'ben', conversationType: CONV_C2C };
    const custom = { data: '{"a":1}', description: 'd', extension: 'e' };
    const face = { index: 3, data: 'smile' };
    const place = { description: 'Pier 2', longitude: 120.1, latitude: 30.2 };
    for (const message of [
      anna.chat.createCustomMessage({ ...common, payload: custom }),
      anna.chat.createFaceMessage({ ...common, payload: face }),
      anna.chat.createLocationMessage({ ...common, payload: place }),
    ]) {
      const received = ben.nextMessage();
      await anna.chat.sendMessage(message);
      expect((await received).payload).toEqual(message.payload);
    }
  });

  it('forwards messages merged into one', async () => {
    const first = await anna.sendText('ben', 'one');
    const second = await anna.sendText('ben', 'two');
    const received = ben.nextMessage(({ type }) => type === ben.sdk.TYPES.MSG_MERGER);
    const merged = anna.chat.createMergerMessage({
      to: 'ben',
      conversationType: anna.sdk.TYPES.CONV_C2C,
      payload: {
        messageList: [first, second],
        title: 'Chat',
        abstractList: ['one', 'two'],
        compatibleText: 'not supported',
      },
    });
    await anna.chat.sendMessage(merged);
    const { title, messageList } = (await received).payload as {
      title: string;
      messageList: unknown[];
    };
    expect([title, messageList.length]).toEqual(['Chat', 2]);
  });

  it('keeps online-only messages out of the history', async () => {
    const received = ben.nextMessage();
    const message = anna.chat.createTextMessage({
      to: 'ben',
      conversationType: anna.sdk.TYPES.CONV_C2C,
      payload: { text: 'typing…' },
    });
    await anna.chat.sendMessage(message, { onlineUserOnly: true });
    expect(textOf(await received)).toBe('typing…');
    expect(room.service.messagesBetween('anna', 'ben')).toEqual([]);
  });

  it('recalls a message on both sides, within two minutes', async () => {
    const sent = await anna.sendText('ben', 'oops');
    const revoked = ben.waitFor<Message[]>(ben.sdk.EVENT.MESSAGE_REVOKED);
    await anna.chat.revokeMessage(sent);
    expect((await revoked)[0]).toMatchObject({ ID: sent.ID, isRevoked: true });
    const late = await anna.sendText('ben', 'too late');
    room.service.advanceClock(121);
    expect(await rejectionCode(anna.chat.revokeMessage(late))).toBe(20016);
    const page = dataOf(
      await ben.chat.getMessageList({ conversationID: 'C2Canna' }),
    ) as HistoryPage;
    expect(page.messageList.map(({ isRevoked }) => isRevoked)).toEqual([true, false]);
  });

  it('tells the sender that the conversation was read', async () => {
    const received = ben.nextMessage();
    const sent = await anna.sendText('ben', 'read me');
    await received;
    const read = anna.waitFor<Message[]>(anna.sdk.EVENT.MESSAGE_READ_BY_PEER);
    await ben.chat.setMessageRead({ conversationID: 'C2Canna' });
    expect((await read)[0]).toMatchObject({ ID: sent.ID, isPeerRead: true });
  });

  it('carries read receipts of single messages', async () => {
    const received = ben.nextMessage();
    const sent = await anna.sendText('ben', 'sign here', { needReadReceipt: true });
    const receipt = anna.waitFor<readonly { messageID: string; isPeerRead: boolean }[]>(
      anna.sdk.EVENT.MESSAGE_READ_RECEIPT_RECEIVED,
    );
    await ben.chat.sendMessageReadReceipt([await received]);
    expect((await receipt)[0]).toMatchObject({ messageID: sent.ID, isPeerRead: true });
  });

  it('modifies a message for both', async () => {
    const received = ben.nextMessage();
    const sent = await anna.sendText('ben', 'draft');
    const atBen = await received;
    const modified = ben.waitFor<Message[]>(ben.sdk.EVENT.MESSAGE_MODIFIED);
    Object.assign(sent.payload as object, { text: 'final' });
    await anna.chat.modifyMessage(sent);
    const [changed] = await modified;
    expect(changed === undefined ? '' : textOf(changed)).toBe('final');
    expect(atBen.ID).toBe(sent.ID);
    const [stored] = room.service.messagesBetween('anna', 'ben');
    expect(stored?.version).toBe(1);
  });

  it('deletes a message for one person only', async () => {
    const sent = await anna.sendText('ben', 'mine to forget');
    await anna.chat.deleteMessage([sent]);
    // The SDK keeps showing what it has in memory, so another device looks.
    const tablet = await room.enter('anna');
    const mine = dataOf(
      await tablet.chat.getMessageList({ conversationID: 'C2Cben' }),
    ) as HistoryPage;
    const theirs = dataOf(
      await ben.chat.getMessageList({ conversationID: 'C2Canna' }),
    ) as HistoryPage;
    expect([mine.messageList.length, theirs.messageList.length]).toEqual([0, 1]);
  });

  it('delivers a message once when its reply was lost and it is sent again', async () => {
    room.service.faults.add({ kind: 'drop-reply', command: 'openim.sendmsg', times: 1 });
    const received = ben.nextMessage();
    const message = anna.chat.createTextMessage({
      to: 'ben',
      conversationType: anna.sdk.TYPES.CONV_C2C,
      payload: { text: 'once' },
    });
    const sending = anna.chat.sendMessage(message).catch(() => undefined);
    await received;
    anna.phone.dropSockets();
    await sending;
    expect(room.service.messagesBetween('anna', 'ben')).toHaveLength(1);
  });

  it('tells a blocked sender that the message was refused', async () => {
    await ben.chat.addToBlacklist({ userIDList: ['anna'] });
    expect(await rejectionCode(anna.sendText('ben', 'hello?'))).toBe(20007);
    await ben.chat.removeFromBlacklist({ userIDList: ['anna'] });
    await anna.sendText('ben', 'again');
  });
});

describe('history between two people', () => {
  let room: ChatRoom;
  let anna: SdkUser;
  const COUNT = 47;
  beforeAll(async () => {
    room = await ChatRoom.open();
    room.service.seed({
      chats: [
        {
          between: ['anna', 'ben'],
          // Three messages share each second, so pages end in the middle of one.
          messages: Array.from({ length: COUNT }, (_, index) => ({
            from: index % 2 === 0 ? 'anna' : 'ben',
            secondsAgo: 9000 - Math.floor(index / 3) * 60,
            text: `m${index}`,
          })),
        },
      ],
    });
    anna = await room.enter('anna');
  });
  afterAll(() => room.close());
  const all = Array.from({ length: COUNT }, (_, index) => `m${index}`);

  it('comes back page by page without gaps or repeats', async () => {
    const texts: string[] = [];
    let nextReqMessageID = '';
    for (;;) {
      const page = dataOf(
        await anna.chat.getMessageList({
          conversationID: 'C2Cben',
          ...(nextReqMessageID === '' ? {} : { nextReqMessageID }),
        }),
      ) as HistoryPage;
      texts.unshift(...page.messageList.map(textOf));
      if (page.isCompleted) break;
      nextReqMessageID = page.nextReqMessageID;
    }
    expect(texts).toEqual(all);
  });

  it.each([
    ['older', 0],
    ['newer', 1],
  ])('can be read from a moment on towards %s messages', async (_, direction) => {
    const { sentAtS } = room.service.messagesBetween('anna', 'ben')[20] ?? { sentAtS: 0 };
    const texts = new Set<string>();
    let time: number | '' = sentAtS;
    for (let pages = 0; time !== ''; pages += 1) {
      expect(pages).toBeLessThan(10);
      const page = dataOf(
        await anna.chat.getMessageListHopping({ conversationID: 'C2Cben', time, direction }),
      ) as HistoryPage & { nextMessageTime: number | '' };
      for (const message of page.messageList) texts.add(textOf(message));
      time = page.nextMessageTime;
    }
    // The second of the anchor (m18 to m20) belongs to both directions.
    expect([...texts].sort()).toEqual((direction === 0 ? all.slice(0, 21) : all.slice(18)).sort());
  });
});
