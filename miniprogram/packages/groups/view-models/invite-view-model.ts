import { PeoplePicker, emptyPicker } from './people-picker';
import { ScreenModel } from '../../../view-models/screen-model';
import { actionStrings } from '../../../i18n/sections/actions';
import { groupAdminWords, inviteReport } from '../../../i18n/group-admin-words';
import { groupsStrings } from '../../../i18n/sections/groups';
import { observable, runInAction } from 'mobx-miniprogram';
import { pickerPatch } from './people-picker-patch';
import { problemText } from '../../../i18n/problems';
import { nameInQuestion } from '../../../view-models/asking';
import { titleStrings } from '../../../i18n/sections/titles';
import type { InviteData } from './invite-data';
import type { PeoplePickerData } from './people-picker-data';
import type { Services } from '../../../stores/services';

/** The page where people are brought into a group. */
export class InviteViewModel extends ScreenModel<InviteData> {
  readonly picker: PeoplePicker;
  /** Who is in already, of those who could be picked. */
  private readonly members = observable.box<ReadonlySet<string>>(new Set(), { deep: false });
  private isInviting = false;
  /** Who is in already is known. */
  private isMarked = false;

  constructor(
    private readonly services: Services,
    private readonly groupId: string,
  ) {
    super(services, groupsStrings, { picker: emptyPicker });
    this.picker = new PeoplePicker(services, (data) => this.showPicker(data), {
      fixed: () => this.members.get(),
      canBeEmpty: false,
    });
    this.disposables.add(() => this.picker.close());
    this.disposables.add(
      services.chat.on(({ type }) => {
        // Right after the sign-in the service may not know its groups yet.
        if (type === 'became-ready' || (type === 'groups-changed' && !this.isMarked))
          void this.loadMembers();
      }),
    );
    void this.loadMembers();
  }

  /** Brings in whoever was picked, and says of each what became of it unless all are in. */
  async finish(): Promise<void> {
    const { people } = this.picker;
    if (this.isInviting || people.length === 0) return;
    this.isInviting = true;
    const { chat, platform, settings } = this.services;
    const { language } = settings;
    const ids = people.map(({ id }) => id);
    const invited = await chat.joining.invite(this.groupId, ids);
    if (!invited.ok) {
      this.isInviting = false;
      platform.dialogs.toast(problemText(invited.error, language));
      return;
    }
    const nameOf = (userId: string): string =>
      nameInQuestion(people.find(({ id }) => id === userId)?.name ?? userId);
    const text = inviteReport(invited.value, nameOf, language);
    const words = groupAdminWords(language);
    if (text === '') platform.dialogs.toast(words.invitedAll);
    else
      await platform.dialogs.tell({
        title: words.inviteResult,
        text,
        close: actionStrings[language].close,
      });
    this.leavePage();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].pickPeople;
  }

  private showPicker(next: PeoplePickerData): void {
    const patch = pickerPatch(this.data.picker, next);
    if (Object.keys(patch).length > 0) this.patch(patch);
  }

  /** The first members are enough to mark: whoever is in already is told so by the service, too. */
  private async loadMembers(): Promise<void> {
    const page = await this.services.chat.members.page(this.groupId);
    if (!page.ok) return;
    this.isMarked = true;
    runInAction(() => this.members.set(new Set(page.value.members.map(({ userId }) => userId))));
  }
}
