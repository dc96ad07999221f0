import type { Message } from '@tencentcloud/chat';
import { ChatRoom } from './chat-room';
import { rejectionCode } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';

/** What a merged record says, as the SDK holds it. */
interface Merged {
  readonly title: string;
  readonly downloadKey: string;
  readonly messageList: readonly {
    readonly nick: string;
    readonly messageBody: readonly {
      readonly type: string;
      readonly payload: { readonly text?: string; readonly downloadKey?: string };
    }[];
  }[];
}

describe('merged records too long for a message', () => {
  let room: ChatRoom;
  let anna: SdkUser;
  let ben: SdkUser;
  beforeEach(async () => {
    room = await ChatRoom.open();
    [anna, ben] = await Promise.all([room.enter('anna'), room.enter('ben')]);
  });
  afterEach(() => room.close());

  async function texts(count: number, length: number): Promise<Message[]> {
    const messages: Message[] = [];
    for (let index = 0; index < count; index += 1) {
      messages.push(await anna.sendText('ben', `${index} ${'字'.repeat(length)}`));
    }
    return messages;
  }

  async function merge(messageList: readonly Message[]): Promise<Message> {
    const merged = anna.chat.createMergerMessage({
      to: 'ben',
      conversationType: anna.sdk.TYPES.CONV_C2C,
      payload: { messageList, title: 'Chat', abstractList: ['…'], compatibleText: '…' },
    });
    const received = ben.nextMessage(({ type }) => type === ben.sdk.TYPES.MSG_MERGER);
    await anna.chat.sendMessage(merged);
    return received;
  }

  const payloadOf = (message: Message): Merged => message.payload as Merged;

  it('travel as a key, and are fetched with it', async () => {
    const received = await merge(await texts(4, 1_500));
    expect(payloadOf(received)).toMatchObject({ title: 'Chat', messageList: [] });
    expect(payloadOf(received).downloadKey).not.toBe('');
    await ben.chat.downloadMergerMessage(received);
    const { messageList } = payloadOf(received);
    expect(messageList.map(({ nick }) => nick)).toEqual(['Anna', 'Anna', 'Anna', 'Anna']);
    expect(messageList[3]?.messageBody[0]?.payload.text?.slice(0, 3)).toBe('3 字');
  });

  it('hold records that are long themselves, by their keys', async () => {
    const inner = await merge(await texts(4, 1_500));
    const outer = await merge([inner, ...(await texts(4, 1_500))]);
    await ben.chat.downloadMergerMessage(outer);
    const [first] = payloadOf(outer).messageList;
    expect(first?.messageBody[0]?.type).toBe(ben.sdk.TYPES.MSG_MERGER);
    expect(first?.messageBody[0]?.payload.downloadKey).toBe(payloadOf(inner).downloadKey);
  });

  it('answer an unknown key with an error', async () => {
    const received = await merge(await texts(4, 1_500));
    Object.assign(received.payload, { downloadKey: 'record-of-nobody' });
    expect(await rejectionCode(ben.chat.downloadMergerMessage(received))).toBe(2452);
    expect(room.service.snapshot().unknownCommands).toEqual([]);
  });
});
