import { when } from 'mobx-miniprogram';
import { ScreenModel } from './screen-model';
import { arriveAt } from '../stores/entrance';
import { askedText, cardProblem } from '../i18n/card-words';
import { landingStrings } from '../i18n/sections/landing';
import { avatarOf } from './avatar';
import { conversationIdOf } from '../domain/ids';
import { memberCount } from '../i18n/counts';
import { parseShareToken } from '../domain/share';
import { titleStrings } from '../i18n/sections/titles';
import type { LandingData } from './landing-data';
import type { OpenedShare, ShareTarget, SharedGroup } from '../domain/share';
import type { Services } from '../stores/services';
import type { ServerProblem } from '../platform/app-server';

const opening = {
  state: 'opening',
  group: null,
  isJoining: false,
  problemText: '',
  canRetry: false,
} as const;

/** Where cards and codes arrive: it leads on to the chat, to the group that can be joined, or says why it cannot. */
export class LandingViewModel extends ScreenModel<LandingData> {
  private readonly token: string | undefined;
  private groupId = '';
  private isDisposed = false;

  /** @param token from the card's query or the code's scene: untrusted text */
  constructor(
    private readonly services: Services,
    token: string,
  ) {
    super(services, landingStrings, opening);
    this.token = parseShareToken(token);
    this.disposables.add(() => {
      this.isDisposed = true;
    });
    if (this.token === undefined) this.fail('unknown-card');
    else this.arrive(this.token);
  }

  retry(): void {
    const { token } = this;
    if (token === undefined || this.data.state !== 'failed') return;
    this.patch(opening);
    void this.open(token);
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
    if (joined.value === 'joined') {
      this.lead({ kind: 'group', groupId: this.groupId });
      return;
    }
    this.services.platform.dialogs.toast(askedText[this.services.settings.language]);
    this.toChats();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].app;
  }

  /** The card waits for whoever has to sign in first, and for the service to be ready. */
  private arrive(token: string): void {
    const { arrival, session } = this.services;
    const route = { to: 'landing', token } as const;
    if (session.needsPerson) {
      arriveAt(this.services, route);
      return;
    }
    this.disposables.add(
      when(
        () => session.state.kind !== 'signing-in',
        () => {
          if (session.needsPerson) arrival.keep(route);
          else void this.open(token);
        },
      ),
    );
  }

  private async open(token: string): Promise<void> {
    const opened = await this.services.server.openShare(token);
    if (this.isDisposed) return;
    if (!opened.ok) this.fail(opened.error);
    else this.follow(opened.value);
  }

  private follow({ target, isMember, group }: OpenedShare): void {
    if (isMember || target.kind === 'person' || group === undefined) this.lead(target);
    else if (group.isByInvitation) this.invite(target.groupId, group);
    else this.goOn({ to: 'join-group', groupId: target.groupId });
  }

  private lead(target: ShareTarget): void {
    const conversationId =
      target.kind === 'person'
        ? conversationIdOf({ kind: 'direct', userId: target.userId })
        : conversationIdOf({ kind: 'group', groupId: target.groupId });
    this.goOn({ to: 'chat', conversationId });
  }

  /** Above the list: back leads there. */
  private goOn(route: Parameters<Services['platform']['navigation']['open']>[0]): void {
    this.services.platform.navigation.reset({ to: 'conversations' }, route);
  }

  private invite(groupId: string, { name, memberCount: count }: SharedGroup): void {
    this.groupId = groupId;
    const detail = memberCount(count, this.services.settings.language);
    const group = { ...avatarOf({ id: groupId, name: name || groupId, avatarUrl: '' }), detail };
    this.patch({ state: 'invited', group });
  }

  private fail(problem: ServerProblem): void {
    this.patch({
      state: 'failed',
      problemText: cardProblem(problem, this.services.settings.language),
      canRetry: problem === 'unreachable',
    });
  }
}
