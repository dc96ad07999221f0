import { action, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { LONGEST_REQUEST_BYTES } from '../../../domain/person/friend-request';
import { ScreenModel } from '../../../view-models/screen-model';
import { avatarOf } from '../../../view-models/avatar';
import { conversationIdOf, parseConversationId } from '../../../domain/ids';
import { displayName } from '../../../domain/person/person';
import { friendProblem, requestWords } from '../../../i18n/friend-request';
import { friendsStrings } from '../../../i18n/sections/friends';
import { isDone } from '../../../view-models/asking';
import { missingCase } from '../../../kernel/missing-case';
import { reachedState } from '../../../view-models/reached-state';
import { titleStrings } from '../../../i18n/sections/titles';
import { utf8ByteLength } from '../../../domain/text/utf8';
import type { AddFriendData, FoundPerson } from './add-friend-data';
import type { ChatError } from '../../../chat/chat-error';
import type { FriendRequest } from '../../../domain/person/friend-request';
import type { FriendSource } from '../../../domain/person/friend-source';
import type { FriendsStrings } from '../../../i18n/sections/friends';
import type { MetWhere } from './met-where';
import type { Person } from '../../../domain/person/person';
import type { Services } from '../../../stores/services';

/** The page where somebody is found by their ID, and added to my contacts. */
export class AddFriendViewModel extends ScreenModel<AddFriendData> {
  private typed = '';
  /** What was written instead of the words that are proposed. */
  private written: string | undefined;
  /** Who was found; observed. */
  private person: Person | undefined = undefined;
  /** How looking went; observed. */
  private readonly search = observable.box<AddFriendData['state']>('idle');
  /** Counts searches: an answer to an older one is dropped. */
  private asked = 0;

  /**
   * @param userId who is looked for from the start; nobody when empty
   * @param met where they were met
   */
  constructor(
    private readonly services: Services,
    userId = '',
    private readonly met: MetWhere = {},
  ) {
    super(services, friendsStrings, {
      state: 'idle',
      isFixed: userId !== '',
      canFind: false,
      found: null,
      note: '',
      isAsking: false,
    });
    makeObservable<this, 'person' | 'meet'>(this, { person: observable.ref, meet: action });
    const { account, groups, session, settings } = services;
    // Opened before the sign-in was done, my name is not known yet.
    this.show('note', () => {
      const { nick, userId: id } = account.me;
      const groupName = groups.get(met.groupId ?? '')?.name ?? '';
      const proposed = requestWords(displayName({ nick, id }), settings.language, groupName);
      return this.written === undefined ? proposed : this.data.note;
    });
    this.show('state', () => {
      const state = this.search.get();
      // Nobody is asked while the service cannot be reached; once it is back, it is.
      const isStuck = state === 'finding' && reachedState('loading', session) === 'failed';
      return isStuck ? 'failed' : state;
    });
    this.show('found', () => (this.person === undefined ? null : this.foundOf(this.person)));
    this.disposables.add(
      services.chat.on(({ type }) => {
        if (type === 'became-ready' && this.search.get() === 'finding') void this.find();
      }),
    );
    if (userId === '') return;
    this.type(userId);
    void this.find();
  }

  type(userId: string): void {
    this.typed = userId.trim();
    this.showNow('canFind', this.typed !== '');
  }

  async find(): Promise<void> {
    const userId = this.typed;
    if (userId === '') return;
    this.asked += 1;
    const { asked } = this;
    this.meet(undefined);
    this.written = undefined;
    if (parseConversationId(`direct:${userId}`) === undefined) {
      this.setSearch('not-found');
      return;
    }
    this.setSearch('finding');
    const people = await this.services.chat.people([userId]);
    if (asked !== this.asked) return;
    // Opened before the sign-in was done: asked again when it is.
    if (!people.ok && people.error.kind === 'not-ready') return;
    const person = people.ok ? people.value.find((one) => one.userId === userId) : undefined;
    this.meet(person);
    const missing = people.ok || people.error.kind === 'not-found' ? 'not-found' : 'failed';
    this.setSearch(person === undefined ? missing : 'found');
  }

  retry(): Promise<void> {
    this.services.session.wake();
    return this.find();
  }

  writeNote(note: string): void {
    this.written = note;
  }

  /** Asks, agrees to what they asked, takes them off the blocked ones, or opens the chat with who is a friend already. */
  async add(): Promise<void> {
    const { person } = this;
    const { found, isAsking } = this.data;
    if (person === undefined || found === null || isAsking || found.way === 'none') return;
    const { userId } = person;
    if (found.way === 'chat') this.openChat(userId);
    else {
      this.showNow('isAsking', true);
      if (found.way === 'accept') await this.accept(userId);
      else if (found.way === 'unblock') await this.unblock(userId);
      else await this.ask(userId);
      if (!this.isLeaving) this.showNow('isAsking', false);
    }
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].addFriend;
  }

  /** Who typed an ID has looked for it. */
  private get source(): FriendSource | undefined {
    const { source, groupId = '' } = this.met;
    if (source !== undefined) return source;
    if (groupId !== '') return 'group';
    return this.data.isFixed ? undefined : 'search';
  }

  private get strings(): FriendsStrings {
    return friendsStrings[this.services.settings.language];
  }

  private async ask(userId: string): Promise<void> {
    const { chat, platform } = this.services;
    const words = (this.written ?? this.data.note).trim();
    if (utf8ByteLength(words) > LONGEST_REQUEST_BYTES) {
      platform.dialogs.toast(this.strings.noteTooLong);
      return;
    }
    const answer = await chat.friends.ask(userId, words, this.source);
    if (!answer.ok) {
      // Blocked on another device a moment ago: the list says so, and what can be done.
      if (answer.error.kind === 'blocked-by-me') void this.services.blocklist.load();
      this.complain(answer.error, 'ask');
    } else if (answer.value === 'added') this.openChat(userId);
    else {
      platform.dialogs.toast(this.strings.asked);
      this.leavePage();
    }
  }

  private async accept(userId: string): Promise<void> {
    const request = this.requestOf(userId);
    if (request === undefined) return;
    const answer = await this.services.friendRequests.accept(request);
    if (answer.ok) this.openChat(userId);
    else this.complain(answer.error, 'answer');
  }

  private async unblock(userId: string): Promise<void> {
    await isDone(this.services, this.services.chat.relations.unblock(userId));
  }

  private complain(error: ChatError, step: 'ask' | 'answer'): void {
    const { platform, settings } = this.services;
    platform.dialogs.toast(friendProblem(error, step, settings.language));
  }

  private openChat(userId: string): void {
    const conversationId = conversationIdOf({ kind: 'direct', userId });
    this.leavePage({ to: 'chat', conversationId });
  }

  private setSearch(state: AddFriendData['state']): void {
    runInAction(() => this.search.set(state));
  }

  private meet(person: Person | undefined): void {
    this.person = person;
  }

  private requestOf(userId: string): FriendRequest | undefined {
    return this.services.friendRequests.received.find((request) => request.userId === userId);
  }

  private foundOf({ userId, nick, avatarUrl }: Person): FoundPerson {
    const remark = this.services.contacts.remarkOf(userId);
    const face = avatarOf({
      id: userId,
      name: displayName({ remark, nick, id: userId }),
      avatarUrl,
    });
    const way = this.wayOf(userId);
    return { ...face, userId, way, hint: this.hintFor(way) };
  }

  private hintFor(way: FoundPerson['way']): string {
    switch (way) {
      case 'none':
        return this.strings.isMe;
      case 'accept':
        return this.strings.hasAsked;
      case 'unblock':
        return this.strings.isBlocked;
      case 'ask':
      case 'chat':
        return '';
      default:
        return missingCase(way);
    }
  }

  private wayOf(userId: string): FoundPerson['way'] {
    const { blocklist, session, contacts } = this.services;
    if (userId === session.userId) return 'none';
    if (blocklist.has(userId)) return 'unblock';
    if (contacts.get(userId) !== undefined) return 'chat';
    return this.requestOf(userId) === undefined ? 'ask' : 'accept';
  }
}
