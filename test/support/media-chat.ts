import { BUILT_AT_MS, ME, buildConversation, buildMessage, lastMessageOf, text } from './builders';
import { buildSignedInApp } from './test-app';
import { settle } from './fakes/fake-platform';
import type { FakeChatAccount } from './fakes/fake-chat-account';
import type { Message } from '../../miniprogram/domain/message/message';
import type { MessageContent } from '../../miniprogram/domain/message/message-content';

/** A picture on the service, in two sizes. */
export function pictureOf(name: string | number): Extract<MessageContent, { kind: 'image' }> {
  const url = `https://files.example/${name}`;
  return {
    kind: 'image',
    thumb: { url: `${url}?large`, sizeBytes: 0 },
    original: { url, sizeBytes: 3_400_000 },
    widthPx: 1_600,
    heightPx: 1_200,
  };
}

export function videoOf(name: string | number): Extract<MessageContent, { kind: 'video' }> {
  const url = `https://files.example/${name}`;
  return {
    kind: 'video',
    source: { url, sizeBytes: 9_000_000 },
    posterUrl: `${url}.jpg`,
    durationSeconds: 12,
    widthPx: 1_280,
    heightPx: 720,
  };
}

/** A history with these contents, a minute apart, the newest a minute ago; `m0`, `m1` … by their place. */
export function mediaHistory(contents: readonly (MessageContent | string)[]): readonly Message[] {
  return contents.map((content, index) =>
    buildMessage({
      id: `m${index}`,
      conversationId: 'direct:mo',
      from: index % 2 === 0 ? 'mo' : ME,
      isOwn: index % 2 !== 0,
      sentAtMs: BUILT_AT_MS - (contents.length - index) * 60_000,
      content: typeof content === 'string' ? text(content) : content,
    }),
  );
}

/** Holds a history as the service does. */
export function seedMedia(account: FakeChatAccount, history: readonly Message[]): void {
  const newest = history.at(-1);
  if (newest === undefined) throw new Error('an empty history');
  account.setHistory('direct:mo', history);
  account.conversations.set(
    'direct:mo',
    buildConversation({ conversationId: 'direct:mo', lastMessage: lastMessageOf(newest) }),
  );
}

/** An app whose chat with Mo has shown its newest page. */
export async function mediaApp(contents: readonly (MessageContent | string)[]) {
  const app = await buildSignedInApp();
  const messages = mediaHistory(contents);
  seedMedia(app.chat.account, messages);
  const { history } = app.services.timelines.open('direct:mo');
  await history.loadNewest();
  await settle();
  return { ...app, history, messages };
}
