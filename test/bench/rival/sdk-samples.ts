import type { Json } from '../../../miniprogram/kernel/json';
import { createChatService } from '../../../tools/local-chat';
import { dataOf, SdkUser } from '../../support/sdk-user';

type JsonObject = Readonly<Record<string, Json>>;

/** Values as the real SDK hands them to the rival kit, as JSON. */
export interface SdkSamples {
  /** A text of 40 characters from a peer, one-to-one. */
  readonly received: JsonObject;
  /** The same, sent by me. */
  readonly sent: JsonObject;
  /** The conversation that both are in. */
  readonly conversation: JsonObject;
}

const text = 'x'.repeat(40);

/** Has two people talk through the real SDK and a local chat service, and keeps what it told the first of them. */
export async function collectSdkSamples(): Promise<SdkSamples> {
  const people = [
    { userId: 'lin', nick: 'Lin', avatarUrl: 'https://example.com/avatars/lin.png' },
    { userId: 'mo', nick: 'Mo', avatarUrl: 'https://example.com/avatars/mo.png' },
  ];
  const service = await createChatService({ world: { people } });
  const lin = await SdkUser.signIn(service, 'lin');
  const mo = await SdkUser.signIn(service, 'mo');
  try {
    const arriving = lin.nextMessage();
    await mo.sendText('lin', text);
    const received = asJson(await arriving);
    const sent = asJson(await lin.sendText('mo', text));
    const list = dataOf(await lin.chat.getConversationList()) as {
      readonly conversationList: readonly unknown[];
    };
    return { received, sent, conversation: asJson(list.conversationList[0]) };
  } finally {
    await lin.leave();
    await mo.leave();
    await service.stop();
  }
}

function asJson(value: unknown): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject;
}
