import { LONGEST_REMARK_BYTES } from '../../../domain/person/profile';
import { ScreenModel } from '../../../view-models/screen-model';
import { avatarOf } from '../../../view-models/avatar';
import { bytesLeftText } from '../../../i18n/counts';
import { friendProblem, friendSourceText } from '../../../i18n/friend-request';
import { friendsStrings } from '../../../i18n/sections/friends';
import { profileStrings } from '../../../i18n/sections/profile';
import { reachedState } from '../../../view-models/reached-state';
import { titleStrings } from '../../../i18n/sections/titles';
import { utf8ByteLength } from '../../../domain/text/utf8';
import type { AcceptFriendData } from './accept-friend-data';
import type { AcceptTerms, FriendRequest } from '../../../domain/person/friend-request';
import type { ChatResult } from '../../../chat/chat-result';
import type { SenderHint } from '../../../stores/conversations/people-store';
import type { Services } from '../../../stores/services';

/** The page of one request that I got: who asks, how I will call them, and what I answer. */
export class AcceptFriendViewModel extends ScreenModel<AcceptFriendData> {
  /** Answered here: the page is on its way out, and shows what it showed. */
  private isAnswered = false;
  /** As the request names them: their profile may not be here yet. */
  private asker: SenderHint | undefined;

  constructor(
    private readonly services: Services,
    private readonly userId: string,
  ) {
    super(services, friendsStrings, {
      state: 'loading',
      person: avatarOf({ id: userId, name: '', avatarUrl: '' }),
      words: services.friendRequests.received.find((one) => one.userId === userId)?.words ?? '',
      sourceText: '',
      remark: '',
      leftText: '',
      isTooLong: false,
      isMutual: true,
      isBusy: false,
    });
    this.show('person', () => {
      const { request } = this;
      if (request) {
        const { nick: senderNick, avatarUrl: senderAvatarUrl } = request;
        this.asker = { senderNick, senderNameCard: '', senderAvatarUrl };
      }
      return avatarOf(services.people.look(userId, this.asker));
    });
    this.show('words', () => this.request?.words ?? this.data.words);
    this.show('sourceText', () => this.readSource() ?? this.data.sourceText);
    this.show('state', () => this.readState());
    this.name('');
  }

  /** My own name for them. */
  name(remark: string): void {
    const left = LONGEST_REMARK_BYTES - utf8ByteLength(remark.trim());
    this.showNow('remark', remark);
    this.showNow('isTooLong', left < 0);
    this.showNow('leftText', bytesLeftText(left, this.services.settings.language));
  }

  toggleMutual(): void {
    this.showNow('isMutual', !this.data.isMutual);
  }

  openProfile(): void {
    this.services.platform.navigation.open({ to: 'profile', userId: this.userId });
  }

  async accept(): Promise<void> {
    if (this.data.isMutual && this.data.isTooLong) return;
    const { accepted } = this.strings;
    await this.answer(
      (request) => this.services.friendRequests.accept(request, this.terms()),
      accepted,
    );
  }

  async refuse(): Promise<void> {
    const { refused } = this.strings;
    await this.answer((request) => this.services.friendRequests.refuse(request), refused);
  }

  async forget(): Promise<void> {
    await this.answer((request) => this.services.friendRequests.forget(request), '');
  }

  retry(): void {
    this.services.session.wake();
    void this.services.friendRequests.load();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].friendRequest;
  }

  private get strings() {
    return friendsStrings[this.services.settings.language];
  }

  private get request(): FriendRequest | undefined {
    return this.services.friendRequests.received.find(({ userId }) => userId === this.userId);
  }

  private terms(): AcceptTerms {
    const remark = this.data.remark.trim();
    return this.data.isMutual ? { ...(remark !== '' && { remark }) } : { isOneWay: true };
  }

  private readSource(): string | undefined {
    const source = this.request?.source;
    if (source === undefined) return undefined;
    const { language } = this.services.settings;
    return `${profileStrings[language].source} ${friendSourceText(source, language)}`;
  }

  private readState(): AcceptFriendData['state'] {
    if (this.request !== undefined || this.isAnswered) return 'ready';
    const { friendRequests, session } = this.services;
    return friendRequests.state === 'ready' ? 'gone' : reachedState(friendRequests.state, session);
  }

  private async answer(run: (request: FriendRequest) => ChatResult<void>, done: string) {
    const { request } = this;
    if (request === undefined || this.data.isBusy) return;
    this.isAnswered = true;
    this.showNow('isBusy', true);
    const answered = await run(request);
    this.isAnswered = answered.ok;
    this.showNow('isBusy', false);
    this.showNow('state', this.readState());
    const { platform, settings } = this.services;
    if (!answered.ok) {
      platform.dialogs.toast(friendProblem(answered.error, 'answer', settings.language));
      return;
    }
    if (done !== '') platform.dialogs.toast(done);
    this.leavePage();
  }
}
