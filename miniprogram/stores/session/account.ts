import { reaction } from 'mobx-miniprogram';
import { AccountStorage, wipeOthers } from './account-storage';
import { Disposables } from '../../kernel/disposables';
import { socialStoresOf } from '../people/social-stores';
import type { ChatClient } from '../../chat/chat-client';
import type { ConversationStore } from '../conversations/conversation-store';
import type { Dispose } from '../../kernel/disposables';
import type { Drafts } from '../conversations/drafts';
import type { Favourites } from '../messages/favourites';
import type { Forwarding } from '../outbox/forwarding';
import type { GroupStores } from '../groups/group-stores';
import type { HeardVoices } from '../voice/heard-voices';
import type { VoiceTexts } from '../voice/voice-texts';
import type { KeyValueStorage } from '../../platform/platform';
import type { LiveRooms } from '../rooms/live-rooms';
import type { LaunchStorage } from './launch-storage';
import type { MessageIndex } from '../search/message-index';
import type { Outbox } from '../outbox/outbox';
import type { Person } from '../../domain/person/person';
import type { ReceiptReports } from '../messages/receipt-reports';
import type { ReceiptStore } from '../messages/receipt-store';
import type { ReadMarks } from '../timeline/read-marks';
import type { ReceivedFiles } from '../messages/received-files';
import type { ReactionStore } from '../messages/reaction-store';
import type { RecentEmoji } from '../device/recent-emoji';
import type { Reminders } from '../alerts/reminders';
import type { Reports } from '../messages/reports';
import type { SessionStore } from './session-store';
import type { SocialStores } from '../people/social-stores';
import type { StatusStore } from '../people/status-store';
import type { Timelines } from '../timeline/timelines';
import type { TypingStore } from '../conversations/typing-store';
import type { TranslationStore } from '../messages/translation-store';

/** Every store that holds something of the account that is signed in. */
export interface AccountStores extends GroupStores, SocialStores {
  readonly conversations: ConversationStore;
  readonly timelines: Timelines;
  readonly index: MessageIndex;
  readonly outbox: Outbox;
  readonly receivedFiles: ReceivedFiles;
  readonly drafts: Drafts;
  readonly recentEmoji: RecentEmoji;
  readonly readMarks: ReadMarks;
  readonly heardVoices: HeardVoices;
  readonly voiceTexts: VoiceTexts;
  readonly receipts: ReceiptStore;
  readonly receiptReports: ReceiptReports;
  readonly typing: TypingStore;
  readonly statuses: StatusStore;
  readonly reactions: ReactionStore;
  readonly translations: TranslationStore;
  readonly favourites: Favourites;
  readonly forwarding: Forwarding;
  readonly reminders: Reminders;
  readonly reports: Reports;
  readonly liveRooms: LiveRooms;
}

/** Fills the stores when an account comes and empties them when it goes, so that nobody ever sees another's data. */
export class Account {
  private readonly disposables = new Disposables();
  private loading: Promise<void> | undefined;
  private isKnown = false;

  constructor(
    private readonly chat: ChatClient,
    private readonly storage: KeyValueStorage,
    private readonly launch: LaunchStorage,
    private readonly session: SessionStore,
    private readonly stores: AccountStores,
  ) {
    this.disposables.add(this.followAccount());
    this.disposables.add(this.rememberAccount());
    this.disposables.add(
      chat.on((event) => {
        if (event.type === 'people-changed') this.remember(event.people);
      }),
    );
  }

  /** My own profile as far as it is known; observed. */
  get me(): Person {
    const { userId } = this.session;
    return this.stores.people.get(userId) ?? { userId, nick: '', avatarUrl: '' };
  }

  /** My profile as the service has it; undefined where it does not say. */
  async known(): Promise<Person | undefined> {
    await this.loading;
    return this.isKnown ? this.me : undefined;
  }

  /** Leaves the service and wipes what this device holds of the account. */
  async signOut(): Promise<void> {
    const { userId } = this.session;
    this.stores.outbox.wipeFiles();
    this.stores.receivedFiles.wipe();
    const leaving = this.session.signOut();
    new AccountStorage(this.storage, userId).wipe();
    await leaving;
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private followAccount(): Dispose {
    return reaction(
      () => this.session.userId,
      (userId) => {
        this.close();
        if (userId !== '') this.open(userId);
      },
      { fireImmediately: true },
    );
  }

  private open(userId: string): void {
    const { account, conversations } = this.launch.current;
    const isRemembered = account?.userId === userId;
    const me = isRemembered ? account : { userId, nick: '', avatarUrl: '' };
    wipeOthers(this.storage, userId);
    const storage = new AccountStorage(this.storage, userId);
    this.stores.people.put([me]);
    this.stores.conversations.open(storage, isRemembered ? conversations : []);
    this.stores.drafts.open(storage);
    this.stores.recentEmoji.open(storage);
    this.stores.index.open(storage);
    this.stores.readMarks.open(storage);
    this.stores.reminders.open(storage);
    this.stores.reports.open(storage);
    this.stores.heardVoices.open(storage);
    this.stores.readNotices.open(storage);
    this.stores.hiddenNames.open(storage);
    this.stores.joinRequests.open(storage);
    this.stores.groupFaces.open(storage);
    this.stores.voiceTexts.open(storage);
    this.stores.liveRooms.open(storage);
    this.stores.favourites.open(storage);
    this.stores.outbox.open(storage, me);
  }

  private close(): void {
    this.loading = undefined;
    this.isKnown = false;
    const { conversations, drafts, recentEmoji, readMarks, heardVoices, outbox } = this.stores;
    const { timelines, index, groups } = this.stores;
    conversations.close();
    drafts.close();
    recentEmoji.close();
    readMarks.close();
    heardVoices.close();
    this.stores.voiceTexts.close();
    outbox.close();
    timelines.clear();
    index.close();
    for (const store of socialStoresOf(this.stores)) store.clear();
    groups.clear();
    this.stores.communities.clear();
    this.stores.topics.clear();
    this.stores.groupNews.clear();
    this.stores.readNotices.close();
    this.stores.hiddenNames.close();
    this.stores.joinRequests.close();
    this.stores.groupFaces.close();
    this.stores.receipts.clear();
    this.stores.receiptReports.clear();
    this.stores.typing.clear();
    this.stores.statuses.clear();
    this.stores.reactions.clear();
    this.stores.translations.clear();
    this.stores.favourites.close();
    this.stores.forwarding.clear();
    this.stores.reminders.close();
    this.stores.reports.close();
    this.stores.liveRooms.close();
  }

  /** Remembers an account once the service has let it in, and forgets it when its sign-in is over. */
  private rememberAccount(): Dispose {
    return reaction(
      () => ({ kind: this.session.state.kind, isOver: this.session.needsPerson }),
      ({ kind, isOver }) => {
        if (isOver) this.launch.forgetAccount();
        if (kind === 'ready') {
          this.launch.saveAccount(this.me);
          this.loading = this.loadMe();
        }
      },
      { equals: (a, b) => a.kind === b.kind && a.isOver === b.isOver },
    );
  }

  private async loadMe(): Promise<void> {
    const { userId } = this.session;
    const me = await this.chat.me();
    if (!me.ok || me.value.userId !== userId || userId !== this.session.userId) return;
    this.stores.people.put([me.value]);
    this.isKnown = true;
    this.remember([me.value]);
  }

  private remember(people: readonly Person[]): void {
    const me = people.find(({ userId }) => userId === this.session.userId);
    if (me !== undefined && this.session.state.kind === 'ready') this.launch.saveAccount(me);
  }
}
