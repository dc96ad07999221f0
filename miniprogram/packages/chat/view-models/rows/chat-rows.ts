import { avatarOf } from '../../../../view-models/avatar';
import { canEditAgain } from '../../../../domain/message/message-permissions';
import { ChatPeople } from '../chat/chat-people';
import { canReact } from '../menu/chat-reactions';
import { withReactions } from '../menu/reaction-pills';
import { fileLineEm } from './file-row';
import { fitted } from './row-budget';
import { chatRowWords } from '../../../../i18n/sections/chat';
import { messageRow } from './message-rows';
import { parseConversationId } from '../../../../domain/ids';
import { publicNameOf } from './public-name';
import { viewerOf } from '../../../../view-models/viewer-of';
import { withTranslation } from '../chat/chat-translations';
import { comparer, reaction } from 'mobx-miniprogram';
import type { AvatarData } from '../../../../view-models/frame-data';
import type { Disposables } from '../../../../kernel/disposables';
import type { Message } from '../../../../domain/message/message';
import type { MessageRow } from './message-row';
import type { Patch } from '../../../../view-models/screen';
import type { RowContext } from './message-rows';
import type { Services } from '../../../../stores/services';
import type { Timeline } from '../../../../stores/timeline/timeline';

/** Makes the rows of a chat from its messages and everything else that a row shows. */
export class ChatRows {
  private readonly people: ChatPeople;
  private readonly isGroup: boolean;
  /** People whose names the words of rows repeat: the others are shown by their faces. */
  private readonly named = new Set<string>();

  /**
   * @param refreshAll makes the rows on the page anew
   */
  constructor(
    private readonly services: Services,
    private readonly timeline: Timeline,
    emit: (patch: Patch) => void,
    private readonly disposables: Disposables,
    private readonly refreshAll: () => void,
    private readonly marks: Pick<
      RowContext,
      'isFirstUnread' | 'isPicked' | 'isReadByPeer' | 'readersOf'
    >,
  ) {
    this.isGroup = parseConversationId(timeline.conversationId)?.kind === 'group';
    this.people = new ChatPeople(
      (userId, message) => this.faceOf(userId, message),
      emit,
      disposables,
    );
  }

  /** The row of the message at `index`. */
  make(rowId: string, index: number): MessageRow {
    const { timeline } = this;
    const message = timeline.at(index);
    if (!message) throw new Error(`No message at ${index}`);
    const row = messageRow(rowId, message, timeline.neighboursOf(index), this.context());
    if (!canReact(message)) return fitted(row, this.isGroup);
    const shown = fitted(withTranslation(row, message, this.services), this.isGroup);
    return withReactions(shown, this.services.reactions.look(message), this.isGroup);
  }

  /** What the sender of a message is called in this chat. */
  nameOf(message: Message): string {
    return this.faceOf(message.from, message).name;
  }

  /** What everybody may read that the sender is called: a quote of them travels. */
  publicNameOf(message: Message): string {
    return publicNameOf(message, this.services.people);
  }

  private context(): RowContext {
    const { settings, platform, outbox, chat, heardVoices, voiceTexts } = this.services;
    return {
      language: settings.language,
      fileLineEm: fileLineEm(platform.device),
      t: chatRowWords[settings.language],
      nowMs: platform.clock.nowMs(),
      serverTimeMs: chat.serverTimeMs(),
      viewer: viewerOf(this.services, (userId) => this.followName(userId)),
      isGroup: this.isGroup,
      aliasOf: (message) => this.people.aliasOf(message),
      nameOf: (message) => {
        this.followName(message.from);
        return this.nameOf(message);
      },
      quotedName: (messageId) => this.quotedName(messageId),
      canEditAgain,
      ...this.marks,
      isUnheard: (message) => heardVoices.isUnheard(message),
      voiceTextOf: (message) => voiceTexts.of(message),
      isRevoked: (messageId) => this.timeline.find(messageId)?.revocation !== undefined,
      isWithheld: (messageId) => this.timeline.find(messageId)?.content.kind === 'withheld',
      copyOf: ({ clientId = '', content }) =>
        outbox.copyOf(clientId, content.kind === 'video' ? 'poster' : 'file'),
      progressOf: ({ clientId = '' }) => outbox.progressOf(clientId),
    };
  }

  /** What the sender of a quoted message is called now; undefined while that message is not here. */
  private quotedName(messageId: string): string | undefined {
    const quoted = this.timeline.find(messageId);
    if (quoted === undefined) return undefined;
    this.followName(quoted.from);
    return this.nameOf(quoted);
  }

  /** Whenever somebody whom words name is called otherwise, the words are made anew. */
  private followName(userId: string): void {
    if (this.named.has(userId)) return;
    this.named.add(userId);
    const { contacts, people } = this.services;
    this.disposables.add(
      reaction(
        () => [contacts.remarkOf(userId), people.get(userId)?.nick],
        () => this.refreshAll(),
        { equals: comparer.structural },
      ),
    );
  }

  private faceOf(userId: string, message: Message): AvatarData {
    const { people, titles } = this.services;
    const { conversationId } = this.timeline;
    // The service itself has an account, but no profile.
    const isService = parseConversationId(conversationId)?.kind === 'system';
    return avatarOf(isService ? titles.faceOf(conversationId) : people.look(userId, message));
  }
}
