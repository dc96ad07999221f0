import { canForward } from '../../../../domain/message/forwarding';
import { displayName } from '../../../../domain/person/person';
import { forwardWords, mergedLine, mergedTitle } from '../../../../i18n/forwarding';
import { isOutgoingContent } from '../../../../domain/message/outgoing';
import { parseConversationId } from '../../../../domain/ids';
import { previewOf } from '../../../../i18n/preview';
import type { ConversationId } from '../../../../domain/ids';
import type { CardRequest, ForwardRequest } from '../../../../stores/outbox/forwarding';
import type { Message } from '../../../../domain/message/message';
import type { Outgoing, OutgoingContent } from '../../../../domain/message/outgoing';
import type { Services } from '../../../../stores/services';

/** Lines of a merged record's card: WeChat shows four. */
const MOST_LINES = 4;

type SendServices = Pick<
  Services,
  'account' | 'outbox' | 'people' | 'settings' | 'timelines' | 'titles'
>;

/** One message that goes out for a forward. */
type Part = Pick<Outgoing, 'content' | 'origin'>;

/** What became of a forward: `too-long` when the limit kept some of it back. */
export type ForwardOutcome = 'sent' | 'nothing-left' | 'too-long';

/** Hands a forward to the outbox: to each chat in the order of the messages, the note last. */
export function sendForward(
  services: SendServices,
  request: ForwardRequest | CardRequest,
  targets: readonly ConversationId[],
  comment: string,
): ForwardOutcome {
  const parts = partsOf(services, request);
  if (parts.length === 0) return 'nothing-left';
  const text = comment.trim();
  const note: readonly Part[] = text === '' ? [] : [{ content: textContent(text) }];
  let outcome: ForwardOutcome = 'sent';
  for (const target of targets) {
    for (const { content, origin } of [...parts, ...note]) {
      const sent = services.outbox.send(target, content, origin && { origin });
      if (!sent.ok) outcome = 'too-long';
    }
  }
  return outcome;
}

/** What a forward says in a line, before it is sent. */
export function forwardPreview(
  services: SendServices,
  request: ForwardRequest | CardRequest,
): string {
  const { language } = services.settings;
  if (request.mode === 'card') return previewOf(request.content, language);
  const [first] = request.messages;
  if (request.mode === 'merged') {
    const content = mergedContent(services, request, request.messages);
    return previewOf(content, language);
  }
  if (request.messages.length === 1 && first) return previewOf(first.content, language);
  return forwardWords(language).oneByOne(request.messages.length);
}

function partsOf(services: SendServices, request: ForwardRequest | CardRequest): readonly Part[] {
  if (request.mode === 'card') return [{ content: request.content }];
  const messages = request.messages
    .flatMap((message) => services.timelines.current(message) ?? (request.isKept ? message : []))
    .filter((message) => canForward(request.mode, message));
  if (request.mode === 'each') return messages.flatMap((message) => forwardPart(message) ?? []);
  if (messages.length === 0) return [];
  const { conversationId } = request;
  return [
    {
      content: mergedContent(services, request, messages),
      origin: {
        kind: 'merge',
        conversationId,
        messageIds: messages.map(({ id }) => id),
        compatibleText: forwardWords(services.settings.language).compatible,
      },
    },
  ];
}

function forwardPart({ content, conversationId, id }: Message): Part | undefined {
  const sendable = sendableContent(content);
  return (
    sendable && { content: sendable, origin: { kind: 'forward', conversationId, messageId: id } }
  );
}

/** Nobody is called once more by a forward. */
function sendableContent(content: Message['content']): OutgoingContent | undefined {
  if (content.kind === 'text') return textContent(content.text);
  return isOutgoingContent(content) ? content : undefined;
}

function textContent(text: string) {
  return { kind: 'text', text, mentions: [] } as const;
}

function mergedContent(
  { account, people, settings, titles }: SendServices,
  { conversationId }: ForwardRequest,
  messages: readonly Message[],
): Extract<OutgoingContent, { kind: 'merged' }> {
  const { language } = settings;
  const { userId, nick } = account.me;
  const isGroup = parseConversationId(conversationId)?.kind === 'group';
  const mine = displayName({ nick, id: userId });
  const abstracts = messages.slice(0, MOST_LINES).map((message) => {
    // What others read: neither my own names for people nor what they are called in the group only.
    const name = message.senderNick || people.look(message.from, message).name;
    return mergedLine(name, message.content, language);
  });
  const theirs = titles.faceOf(conversationId).name;
  return { kind: 'merged', title: mergedTitle({ isGroup, mine, theirs }, language), abstracts };
}
