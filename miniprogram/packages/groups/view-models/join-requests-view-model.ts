import { ScreenModel } from '../../../view-models/screen-model';
import { avatarOf } from '../../../view-models/avatar';
import { comparer, observable, reaction, runInAction } from 'mobx-miniprogram';
import { displayName } from '../../../domain/person';
import { groupAdminWords } from '../../../i18n/group-admin-words';
import { groupInfoStrings } from '../../../i18n/sections/group-info';
import { problemText } from '../../../i18n/problems';
import { titleStrings } from '../../../i18n/sections/titles';
import type { JoinRequest } from '../../../domain/join-request';
import type { JoinRequestsData, RequestRow } from './join-requests-data';
import type { Services } from '../../../stores/services';

/** The page with those who wait to be let into my groups. */
export class JoinRequestsViewModel extends ScreenModel<JoinRequestsData> {
  private readonly requests = observable.box<readonly JoinRequest[]>([], { deep: false });
  private readonly deciding = observable.set<string>([], { deep: false });

  constructor(private readonly services: Services) {
    super(services, groupInfoStrings, { state: 'loading', rows: [] });
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
    void this.load();
  }

  /** Lets somebody in, or not; whom another admin was faster with leaves the list, too. */
  async decide(id: string, isAccepted: boolean): Promise<void> {
    const request = this.requests.get().find((known) => known.id === id);
    if (request === undefined || this.deciding.has(id)) return;
    runInAction(() => this.deciding.add(id));
    const decided = await this.services.chat.joining.decide(request, isAccepted);
    const isHandled = !decided.ok && decided.error.kind === 'not-found';
    runInAction(() => {
      this.deciding.delete(id);
      if (decided.ok || isHandled) this.take(this.requests.get().filter((each) => each.id !== id));
    });
    const { platform, settings } = this.services;
    if (isHandled) platform.dialogs.toast(groupAdminWords(settings.language).handled);
    else if (!decided.ok) platform.dialogs.toast(problemText(decided.error, settings.language));
  }

  async retry(): Promise<void> {
    this.services.session.wake();
    this.showNow('state', 'loading');
    await this.load();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].joinRequests;
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
