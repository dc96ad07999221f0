import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { ME } from '../support/builders';
import { conversationsFromSdk } from '../../miniprogram/packages/tencent/from-sdk/conversation';
import { messagesFromSdk } from '../../miniprogram/packages/tencent/from-sdk/message';
import { openApp } from '../support/open-app';
import { seedChat } from '../support/seeded';
import { sdkConversations, sdkHistory } from './rival/values';
import type { OpenedApp } from '../support/open-app';
import type { SdkSamples } from './rival/sdk-samples';
import type { SdkValue } from './rival/kit-stub';

export const ourMessageRow = 'message-row';
export const ourConversationRow = '.swipe';

/** One flush of a page's patches, with room. */
const flushMs = 60;

export interface ChatOptions {
  readonly isOwn?: boolean;
  /** True: only the newest page is here, older ones are fetched. */
  readonly isFetched?: boolean;
}

/** Opens our chat page on the same history as the rival's, mapped from the SDK's values as the adapter maps them. */
export async function openOurChat(
  samples: SdkSamples,
  count: number,
  { isOwn = false, isFetched = false }: ChatOptions = {},
): Promise<OpenedApp> {
  const account = new FakeChatAccount(ME);
  const history = messagesFromSdk(sdkHistory(samples, count, isOwn));
  seedChat(account, history);
  const app = await openApp({
    account,
    path: 'packages/chat/pages/chat/chat?conversation=direct:mo',
    onStarted: ({ timelines }) => {
      if (!isFetched) timelines.open('direct:mo').history.timeline.reset(history);
    },
  });
  await app.pass(2 * flushMs);
  return app;
}

export async function openOurList(samples: SdkSamples, count: number): Promise<OpenedApp> {
  const account = new FakeChatAccount(ME);
  for (const conversation of conversationsFromSdk(sdkConversations(samples, count), ME)) {
    account.conversations.set(conversation.conversationId, conversation);
  }
  const app = await openApp({ account });
  await app.pass(2 * flushMs);
  return app;
}

/** The SDK's event, mapped as the adapter does, up to the page's `setData`. */
export async function receiveMessages(
  app: OpenedApp,
  messages: readonly SdkValue[],
): Promise<void> {
  app.chat.emit({ type: 'messages-received', messages: messagesFromSdk(messages) });
  await app.platform.clock.advance(flushMs);
}

/** The SDK's event with the whole list, mapped as the adapter does, up to the page's `setData`. */
export async function receiveList(app: OpenedApp, list: readonly SdkValue[]): Promise<void> {
  const conversations = conversationsFromSdk(list, ME);
  app.chat.emit({ type: 'conversations-changed', conversations, isComplete: true });
  await app.platform.clock.advance(flushMs);
}
