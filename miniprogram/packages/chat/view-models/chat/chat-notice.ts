import { asJson } from '../../../../kernel/json';
import { chatWords } from '../../../../i18n/chat-words';
import { communityOfTopic, parseConversationId } from '../../../../domain/ids';
import { when } from 'mobx-miniprogram';
import type { ConversationId } from '../../../../domain/ids';
import type { Disposables } from '../../../../kernel/disposables';
import type { GroupDetails } from '../../../../domain/group/group';
import type { MemberPickerStrings } from '../../../../i18n/sections/member-picker';
import type { Patch } from '../../../../view-models/screen';
import type { Services } from '../../../../stores/services';

/** For so long after a change a notice is news to who was never here. */
const NEWS_MS = 7 * 24 * 60 * 60 * 1000;

/** A notice with the words around it: few chats open with one, so they do not travel with the others. */
export interface NoticeSheet {
  readonly title: string;
  readonly text: string;
  /** What the button says. */
  readonly done: string;
}

/** What a chat shows because it is a group's. */
export interface GroupChatData {
  /** Names stand above what others say: in groups, unless they were switched off. */
  readonly hasNames: boolean;
  /** The group's notice over the chat, until it was read. */
  readonly noticeSheet?: NoticeSheet | null;
  /** Words of the list of members, once it was opened. */
  readonly pickerWords?: MemberPickerStrings;
}

type NoticeServices = Pick<
  Services,
  'chat' | 'conversations' | 'groupNews' | 'readNotices' | 'session' | 'settings' | 'topics'
>;

type Told = Pick<GroupDetails, 'groupId' | 'notice' | 'changedAtMs'>;

/** A group's notice over its chat: once for each person, device and notice, when the chat is opened after it has changed. */
export class ChatNotice {
  private readonly groupId: string | undefined;
  private shown = '';
  private isClosed = false;

  constructor(
    private readonly services: NoticeServices,
    conversationId: ConversationId,
    private readonly emit: (patch: Patch) => void,
    disposables: Disposables,
  ) {
    const target = parseConversationId(conversationId);
    this.groupId = target?.kind === 'group' ? target.groupId : undefined;
    // Live rooms come and go by themselves; nobody reads up on them.
    const isLive = services.conversations.get(conversationId)?.groupType === 'live';
    if (this.groupId === undefined || isLive) return;
    disposables.add(() => (this.isClosed = true));
    disposables.add(
      when(
        () => services.session.state.kind === 'ready',
        () => void this.look(),
      ),
    );
  }

  /** The person has read it. */
  close(): void {
    if (this.shown === '') return;
    this.services.readNotices.add(this.groupId ?? '', this.shown);
    this.shown = '';
    this.emit({ noticeSheet: null });
  }

  private async look(): Promise<void> {
    const { groupId, services } = this;
    if (groupId === undefined) return;
    const details = await this.told(groupId);
    if (details === undefined || this.isClosed) return;
    if (services.readNotices.isRead(groupId, details.notice)) return;
    if (this.isOld(details)) {
      services.readNotices.add(groupId, details.notice);
      return;
    }
    this.shown = details.notice;
    const { notice, topicNotice, noticeRead: done } = chatWords(services.settings.language);
    const title = communityOfTopic(groupId) === undefined ? notice : topicNotice;
    this.emit({ noticeSheet: asJson({ title, text: details.notice, done }) });
  }

  /** What the group says. A topic's notice is known, but not since when: it is news to who has not read it. */
  private async told(groupId: string): Promise<Told | undefined> {
    const { chat, groupNews, topics } = this.services;
    if (communityOfTopic(groupId) === undefined) return groupNews.look(groupId);
    const { notice } = topics.get(groupId) ?? {};
    return notice === undefined ? undefined : { groupId, notice, changedAtMs: chat.serverTimeMs() };
  }

  /** A device that is new to a group does not bring up what has been there for long. */
  private isOld({ groupId, changedAtMs }: Told): boolean {
    const { chat, readNotices } = this.services;
    return !readNotices.knows(groupId) && chat.serverTimeMs() - changedAtMs > NEWS_MS;
  }
}
