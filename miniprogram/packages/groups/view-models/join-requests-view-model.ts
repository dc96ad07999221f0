import { ScreenModel } from '../../../view-models/screen-model';
import { actionStrings } from '../../../i18n/sections/actions';
import { avatarOf } from '../../../view-models/avatar';
import { comparer, observable, reaction, runInAction } from 'mobx-miniprogram';
import { displayName } from '../../../domain/person/person';
import { groupAdminWords } from '../../../i18n/group-admin-words';
import { groupInfoStrings } from '../../../i18n/sections/group-info';
import { isSure, nameInQuestion } from '../../../view-models/asking';
import { joinRequestWords } from '../../../i18n/join-requests';
import { listTime } from '../../../i18n/times';
import { namedLine } from '../../../i18n/named-line';
import { problemText } from '../../../i18n/problems';
import { reachedState } from '../../../view-models/reached-state';
import { titleStrings } from '../../../i18n/sections/titles';
import type { JoinRequest } from '../../../domain/group/join-request';
import type { HandledRequest } from '../../../domain/group/handled-request';
import type { HandledRow, JoinRequestsData, RequestRow } from './join-requests-data';
import type { Services } from '../../../stores/services';

/** The page with those who wait to be let into my groups. */
export class JoinRequestsViewModel extends ScreenModel<JoinRequestsData> {
  /** Who was on no page before this one. */
  private readonly unseen = observable.set<string>([], { deep: false });
  private readonly deciding = observable.set<string>([], { deep: false });

  constructor(private readonly services: Services) {
    super(services, groupInfoStrings, {
      state: 'loading',
      rows: [],
      handled: [],
      acceptAllText: '',
    });
    const { joinRequests } = services;
    this.disposables.add(
      reaction(
        () => joinRequests.waiting.map((request) => this.row(request)),
        (rows) => this.showNow('rows', rows),
        { equals: comparer.structural, fireImmediately: true },
      ),
    );
    this.disposables.add(
      reaction(
        () => joinRequests.handled.map((handled) => this.handledRow(handled)),
        (rows) => this.showNow('handled', rows),
        { equals: comparer.structural, fireImmediately: true },
      ),
    );
    this.show('state', () => this.readState());
    this.disposables.add(
      services.chat.on((event) => {
        const isNews =
          event.type === 'messages-received' &&
          event.messages.some(({ content }) => content.kind === 'notice');
        if (isNews || event.type === 'became-ready') void this.load();
      }),
    );
    this.show('acceptAllText', () => {
      const count = joinRequests.waiting.length;
      return count < 2 ? '' : groupAdminWords(services.settings.language).acceptAll(count);
    });
    void this.load();
  }

  /** Lets somebody in, or not; whom another admin was faster with leaves the list, too. */
  async decide(id: string, isAccepted: boolean): Promise<void> {
    const request = this.waiting.find((known) => known.id === id);
    if (request === undefined || this.deciding.has(id)) return;
    runInAction(() => this.deciding.add(id));
    const text = await this.problemOf(request, isAccepted);
    if (text !== '') this.services.platform.dialogs.toast(text);
  }

  /** Lets everybody in, one after the other, and says of each who is not in why. */
  async acceptAll(): Promise<void> {
    const waiting = this.waiting.filter(({ id }) => !this.deciding.has(id));
    const { platform, settings } = this.services;
    const words = groupAdminWords(settings.language);
    const { acceptAllText: text, acceptAllTitle } = words;
    const { accept: confirm } = this.data.t;
    const { cancel, close } = actionStrings[settings.language];
    const title = acceptAllTitle(waiting.length);
    if (waiting.length === 0 || !(await platform.dialogs.confirm({ title, text, confirm, cancel })))
      return;
    // Marked at once, so that no second tap asks for the same.
    runInAction(() => waiting.forEach(({ id }) => this.deciding.add(id)));
    const problems: string[] = [];
    for (const request of waiting) {
      const problem = await this.problemOf(request, true);
      const { name } = this.row(request);
      if (problem !== '')
        problems.push(namedLine(nameInQuestion(name), problem, settings.language));
    }
    const count = waiting.length - problems.length;
    if (problems.length === 0) platform.dialogs.toast(words.accepted(count));
    else
      await platform.dialogs.tell({ title: words.notAccepted, text: problems.join('\n'), close });
  }

  /** Empties the list of those who wait no more, after asking. */
  async forgetHandled(): Promise<void> {
    const words = joinRequestWords(this.services.settings.language);
    const { forgetTitle: title, forgetText: text, forget: confirm } = words;
    if (await isSure(this.services, { title, text, confirm }))
      this.services.joinRequests.forgetHandled();
  }

  async retry(): Promise<void> {
    this.services.session.wake();
    await this.load();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].joinRequests;
  }

  /** Decides, and says what went wrong; empty for nothing. Whom another admin was faster with leaves the list, too. */
  private async problemOf(request: JoinRequest, isAccepted: boolean): Promise<string> {
    const { joinRequests, settings } = this.services;
    const decided = await joinRequests.decide(request, isAccepted);
    runInAction(() => this.deciding.delete(request.id));
    if (decided.ok) return '';
    return decided.error.kind === 'not-found'
      ? groupAdminWords(settings.language).handled
      : problemText(decided.error, settings.language);
  }

  private get waiting(): readonly JoinRequest[] {
    return this.services.joinRequests.waiting;
  }

  /** Whoever is shown now is new once: to this page. */
  private async load(): Promise<void> {
    const { joinRequests } = this.services;
    if (!(await joinRequests.load()) || this.isLeaving) return;
    const unseen = joinRequests.waiting.filter((request) => joinRequests.isUnseen(request));
    runInAction(() => unseen.forEach(({ id }) => this.unseen.add(id)));
    joinRequests.markSeen();
  }

  private readState(): JoinRequestsData['state'] {
    const { joinRequests, session } = this.services;
    const { state, waiting, handled } = joinRequests;
    if (waiting.length + handled.length > 0) return 'ready';
    return state === 'ready' ? 'empty' : reachedState(state, session);
  }

  private handledRow({ request, result, atMs }: HandledRequest): HandledRow {
    const { chat, settings } = this.services;
    const { name, avatarUrl, letter, hue, groupName } = this.row(request);
    return {
      ...{ name, avatarUrl, letter, hue, groupName },
      id: request.id,
      resultText: joinRequestWords(settings.language).results[result],
      timeText: listTime(atMs, chat.serverTimeMs(), settings.language),
    };
  }

  private row({ id, userId, name, groupName, groupId, invitedBy, note }: JoinRequest): RequestRow {
    const { people, contacts, settings } = this.services;
    const face = people.look(userId);
    const shown = displayName({ remark: contacts.remarkOf(userId), nick: name, id: face.name });
    const invited =
      invitedBy === ''
        ? ''
        : groupAdminWords(settings.language).invitedBy(people.look(invitedBy).name);
    return {
      ...avatarOf({ id: userId, name: shown, avatarUrl: face.avatarUrl }),
      id,
      groupName: displayName({ nick: groupName, id: groupId }),
      note: invited === '' ? note : invited,
      isDeciding: this.deciding.has(id),
      isNew: this.unseen.has(id),
    };
  }
}
