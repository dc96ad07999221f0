import { when } from 'mobx-miniprogram';
import { groupRoute } from './group-route';
import { ScreenModel } from './screen-model';
import { afterSignIn } from '../stores/session/after-sign-in';
import { arriveAt } from '../stores/session/entrance';
import { askedText, cardProblem } from '../i18n/card-words';
import { landingStrings } from '../i18n/sections/landing';
import { avatarOf } from './avatar';
import { conversationIdOf, parseConversationId } from '../domain/ids';
import { memberCount } from '../i18n/counts';
import { parseShareToken } from '../domain/share';
import { titleStrings } from '../i18n/sections/titles';
import type { LandingData } from './landing-data';
import type { OpenedShare, ShareTarget, SharedGroup } from '../domain/share';
import type { MessageRef } from '../domain/message/message-ref';
import type { Route } from '../platform/platform';
import type { Services } from '../stores/services';
import type { ServerProblem } from '../platform/app-server';

const opening = {
  state: 'opening',
  group: null,
  isJoining: false,
  problemText: '',
  canRetry: false,
} as const;

/** Where cards and codes arrive: it leads on to the person, the chat, to the group that can be joined, or says why it cannot. */
export class LandingViewModel extends ScreenModel<LandingData> {
  private readonly token: string | undefined;
  private readonly isScanned: boolean;
  private shared: Exclude<ShareTarget, { readonly kind: 'person' }> | undefined;
  private isDisposed = false;

  /**
   * @param token from the card's query or the code's scene: untrusted text
   * @param conversationId from a subscribe message, in the place of a token: untrusted text
   * @param isScanned the token is a code's
   */
  constructor(
    private readonly services: Services,
    token: string,
    conversationId = '',
    isScanned = false,
  ) {
    super(services, landingStrings, opening);
    this.token = parseShareToken(token);
    this.isScanned = isScanned;
    this.disposables.add(() => {
      this.isDisposed = true;
    });
    const { token: own } = this;
    if (parseConversationId(conversationId))
      this.arrive({ to: 'chat', conversationId }, () => this.goOn({ to: 'chat', conversationId }));
    else if (own === undefined) this.fail('unknown-card');
    else
      this.arrive(
        { to: 'landing', token: own, ...(isScanned && { isScanned }) },
        () => void this.open(own),
      );
  }

  retry(): void {
    const { token } = this;
    if (token === undefined || this.data.state !== 'failed') return;
    this.services.session.wake();
    void this.openAgain(token);
  }

  toChats(): void {
    this.services.platform.navigation.reset({ to: 'conversations' });
  }

  /** Comes in through the card. */
  async join(): Promise<void> {
    const { token } = this;
    if (token === undefined || this.data.state !== 'invited' || this.data.isJoining) return;
    this.showNow('isJoining', true);
    const joined = await this.services.server.joinByShare(token);
    if (this.isDisposed) return;
    this.showNow('isJoining', false);
    if (!joined.ok) {
      this.fail(joined.error);
      return;
    }
    if (joined.value === 'joined' && this.shared !== undefined) {
      this.services.groupNews.enter(this.shared.groupId);
      this.lead(this.shared);
      return;
    }
    this.services.platform.dialogs.toast(askedText[this.services.settings.language]);
    this.toChats();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].app;
  }

  /** The card waits for whoever has to sign in first, and for the service to be ready. */
  private arrive(route: Route, follow: () => void): void {
    const { arrival, session } = this.services;
    if (session.needsPerson) {
      arriveAt(this.services, route);
      return;
    }
    this.disposables.add(
      when(
        () => session.state.kind !== 'signing-in',
        () => {
          if (session.needsPerson) arrival.keep(route);
          else follow();
        },
      ),
    );
  }

  private async open(token: string): Promise<void> {
    const opened = await this.services.server.openShare(token);
    if (this.isDisposed) return;
    if (opened.ok) this.follow(opened.value);
    else if (opened.error === 'signed-out') this.waitFor(token);
    else this.fail(opened.error);
  }

  private async openAgain(token: string): Promise<void> {
    this.patch(opening);
    await afterSignIn(this.services.session);
    if (!this.isDisposed) await this.open(token);
  }

  /** Who is remembered and could not sign in for want of a network is on the way: their card opens by itself once they are there. */
  private waitFor(token: string): void {
    const { session } = this.services;
    this.fail(session.state.kind === 'offline' ? 'unreachable' : 'signed-out');
    if (session.state.kind !== 'offline') return;
    const isBack = (): boolean => session.state.kind === 'ready' && this.data.state === 'failed';
    this.disposables.add(when(isBack, () => void this.openAgain(token)));
  }

  private follow({ target, isMember, group }: OpenedShare): void {
    if (isMember || target.kind === 'person' || group === undefined) this.lead(target);
    else if (group.isByInvitation) this.invite(target, group);
    else this.goOn({ to: 'join-group', groupId: target.groupId });
  }

  private lead(target: ShareTarget): void {
    if (target.kind === 'person') {
      const source = this.isScanned ? 'code' : 'card';
      this.goOn({ to: 'profile', userId: target.userId, source });
      return;
    }
    const { groupId } = target;
    const conversationId = conversationIdOf({ kind: 'group', groupId });
    if (target.kind === 'group') this.goOn(groupRoute(this.services, groupId));
    else this.goOn({ to: 'chat', conversationId, at: refOf(target) });
  }

  /** Above the list: back leads there. */
  private goOn(route: Route): void {
    this.services.platform.navigation.reset({ to: 'conversations' }, route);
  }

  private invite(
    target: Exclude<ShareTarget, { readonly kind: 'person' }>,
    { name, memberCount: count }: SharedGroup,
  ): void {
    const { groupId } = target;
    this.shared = target;
    const detail = memberCount(count, this.services.settings.language);
    const group = { ...avatarOf({ id: groupId, name: name || groupId, avatarUrl: '' }), detail };
    this.patch({ state: 'invited', group });
  }

  private fail(problem: ServerProblem): void {
    this.patch({
      state: 'failed',
      problemText: cardProblem(problem, this.services.settings.language),
      canRetry: problem === 'unreachable' || problem === 'too-often',
    });
  }
}

function refOf({ messageId, sequence, sentAtMs }: MessageRef): MessageRef {
  return { messageId, sequence, sentAtMs };
}
