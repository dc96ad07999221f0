import { isSendable } from '../composer/chat-composer';
import { parseConversationId } from '../../../../domain/ids';
import { titleStrings } from '../../../../i18n/sections/titles';
import type { ChatData } from './chat-data';
import type { ConversationId } from '../../../../domain/ids';
import type { Services } from '../../../../stores/services';
import type { SessionState } from '../../../../stores/session/session-state';
import type { TimelineHistory } from '../../../../stores/timeline/timeline-history';

/** Whether there are messages to show, and whether that is still on its way. */
export function chatState(history: TimelineHistory, session: SessionState): ChatData['state'] {
  if (history.state === 'ready' || history.timeline.length > 0) return 'ready';
  // A chat that opens before the sign-in is through is filled as soon as it is.
  const isOnTheWay = session.kind === 'signing-in' || session.kind === 'reconnecting';
  return history.state === 'failed' && !isOnTheWay ? 'failed' : 'loading';
}

/** What the chat is called, or what the other side is doing; observed. */
export function chatTitle(services: Services, conversationId: ConversationId): string {
  const { typing, titles, settings, platform } = services;
  return typing.isTyping(conversationId)
    ? titleStrings[settings.language].peerTyping
    : titles.ofConversation(conversationId, platform.navigation.titleRoomPx);
}

/** Whether names stand above what others say; observed. */
export function hasNames({ hiddenNames }: Services, conversationId: ConversationId): boolean {
  const target = parseConversationId(conversationId);
  return target?.kind === 'group' && !hiddenNames.has(target.groupId);
}

/** A chat's data before its first message is there. */
export function emptyChat(services: Services, conversationId: ConversationId) {
  const text = services.drafts.textOf(conversationId);
  return {
    hasNames: hasNames(services, conversationId),
    order: [],
    slots: {},
    people: {},
    state: 'loading' as const,
    isLoadingOlder: false,
    isOlderFailed: false,
    isLoadingNewer: false,
    isNewerFailed: false,
    pillText: '',
    unreadText: '',
    mentionText: '',
    closedText: '',
    reopenText: '',
    bannerText: '',
    composerText: text,
    canSend: isSendable(text),
    quoteText: '',
    picker: null,
    menu: null,
    selection: null,
    editing: null,
    reactors: null,
    pinBar: null,
    pins: null,
    hasReactionPicker: false,
    fullText: '',
    recording: null,
    playing: null,
    upload: null,
    hasEmojiPanel: false,
    recentEmoji: [],
    stickers: [],
    moreEntries: [],
    panelPx: services.keyboardHeight.px,
  };
}
