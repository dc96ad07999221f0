import { ScreenModel } from '../../../view-models/screen-model';
import { actionStrings } from '../../../i18n/sections/actions';
import { avatarOf } from '../../../view-models/avatar';
import { comparer, observable, reaction, runInAction } from 'mobx-miniprogram';
import { displayName } from '../../../domain/person/person';
import { groupAdminWords } from '../../../i18n/group-admin-words';
import { groupInfoStrings } from '../../../i18n/sections/group-info';
import { problemText } from '../../../i18n/problems';
import { titleStrings } from '../../../i18n/sections/titles';
import type { JoinRequest } from '../../../domain/group/join-request';
import type { JoinRequestsData, RequestRow } from './join-requests-data';
import type { Services } from '../../../stores/services';

/** The page with those who wait to be let into my groups. */
export class JoinRequestsViewModel extends ScreenModel<JoinRequestsData> {
  private readonly requests = observable.box<readonly JoinRequest[]>([], { deep: false });
  private readonly deciding = observable.set<string>([], { deep: false });

  constructor(private readonly services: Services) {
    super(services, groupInfoStrings, { state: 'loading', rows: [], acceptAllText: '' });
    this.disposables.add(
      reaction(
        () => this.requests.get().map((request) => this.row(request)),
        (rows) => this.showNow('rows', rows),
        { equals: comparer.structural },
      ),
    );
    this.disposables.add(
      services.chat.on((event) => {
        const isNews =
          event.type === 'messages-received' &&
          event.messages.some(({ content }) => content.kind === 'notice');
        if (isNews || event.type === 'became-ready') void this.load();
      }),
    );
    this.show('acceptAllText', () => {
      const count = this.requests.get().length;
      return count < 2 ? '' : groupAdminWords(services.settings.language).acceptAll(count);
    });
    void this.load();
  }

  /** Lets somebody in, or not; whom another admin was faster with leaves the list, too. */
  async decide(id: string, isAccepted: boolean): Promise<void> {
    const request = this.requests.get().find((known) => known.id === id);
    if (request === undefined || this.deciding.has(id)) return;
    runInAction(() => this.deciding.add(id));
    const text = await this.problemOf(request, isAccepted);
    if (text !== '') this.services.platform.dialogs.toast(text);
  }

  /** Lets everybody in, one after the other, and says of each who is not in why. */
  async acceptAll(): Promise<void> {
    const waiting = this.requests.get().filter(({ id }) => !this.deciding.has(id));
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
      if (problem !== '') problems.push(`${this.row(request).name}: ${problem}`);
    }
    const count = waiting.length - problems.length;
    if (problems.length === 0) platform.dialogs.toast(words.accepted(count));
    else
      await platform.dialogs.tell({ title: words.notAccepted, text: problems.join('\n'), close });
  }

  async retry(): Promise<void> {
    this.services.session.wake();
    this.showNow('state', 'loading');
    await this.load();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].joinRequests;
  }

  /** Decides, and says what went wrong; empty for nothing. Whom another admin was faster with leaves the list, too. */
  private async problemOf(request: JoinRequest, isAccepted: boolean): Promise<string> {
    const { chat, settings } = this.services;
    const { id } = request;
    const decided = await chat.joining.decide(request, isAccepted);
    const isHandled = !decided.ok && decided.error.kind === 'not-found';
    runInAction(() => {
      this.deciding.delete(id);
      if (decided.ok || isHandled) this.take(this.requests.get().filter((each) => each.id !== id));
    });
    if (decided.ok) return '';
    return isHandled
      ? groupAdminWords(settings.language).handled
      : problemText(decided.error, settings.language);
  }

  private async load(): Promise<void> {
    const requests = await this.services.chat.joining.requests();
    if (requests.ok) runInAction(() => this.take(requests.value));
    else if (this.data.state === 'loading') this.showNow('state', 'failed');
  }

  private take(requests: readonly JoinRequest[]): void {
    this.requests.set(requests);
    this.showNow('state', requests.length === 0 ? 'empty' : 'ready');
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
    };
  }
}
