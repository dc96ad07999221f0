import { comparer, reaction } from 'mobx-miniprogram';
import { avatarOf } from './avatar';
import { chatWords } from '../i18n/chat-words';
import { conversationIdOf, parseConversationId } from '../domain/ids';
import { previewOf } from '../i18n/preview';
import { viewerOf } from './viewer-of';
import type { ConversationId } from '../domain/ids';
import type { Dispose } from '../kernel/disposables';
import type { IncomingData } from './frame-data';
import type { Services } from '../stores/services';

type IncomingServices = Pick<
  Services,
  'incoming' | 'titles' | 'people' | 'contacts' | 'session' | 'settings'
>;

/** What a page about a group or topic names as the chat that it shows. */
export function groupChat(groupId: string): ConversationId {
  return conversationIdOf({ kind: 'group', groupId });
}

/** Tells what is announced, from now on and at once: a list of one, or none. */
export function watchIncoming(
  services: IncomingServices,
  listener: (shown: readonly IncomingData[]) => void,
): Dispose {
  return reaction(() => incomingData(services), listener, {
    fireImmediately: true,
    equals: comparer.structural,
  });
}

/** Opens the chat of what was announced. */
export function openIncoming(
  { incoming, platform }: Pick<Services, 'incoming' | 'platform'>,
  conversationId: string,
): void {
  incoming.close();
  if (parseConversationId(conversationId) === undefined) return;
  platform.navigation.open({ to: 'chat', conversationId });
}

function incomingData(services: IncomingServices): readonly IncomingData[] {
  const { incoming, titles, people, settings } = services;
  const { message } = incoming;
  if (message === undefined) return [];
  const { conversationId, content, from } = message;
  const isGroup = parseConversationId(conversationId)?.kind === 'group';
  const person = avatarOf(titles.faceOf(conversationId));
  const sender = isGroup ? people.look(from, message).name : '';
  const call = { isOwn: false, isGroup, from, name: sender };
  const preview = previewOf(content, settings.language, { viewer: viewerOf(services), call });
  const words = chatWords(settings.language);
  const text = isGroup && content.kind !== 'call' ? words.said(sender, preview) : preview;
  return [
    {
      id: message.id,
      chat: conversationId,
      person,
      text,
      label: words.said(person.name, text),
      closeLabel: words.closeIncoming,
    },
  ];
}
