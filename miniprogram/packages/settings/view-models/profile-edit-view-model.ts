import { ScreenModel } from '../../../view-models/screen-model';
import { actionStrings } from '../../../i18n/sections/actions';
import { faceOfMe } from '../../../view-models/me-view-model';
import { meStrings } from '../../../i18n/sections/me';
import { problemText } from '../../../i18n/problems';
import { titleStrings } from '../../../i18n/sections/titles';
import { utf8ByteLength } from '../../../domain/utf8';
import type { ProfileEditActions, ProfileEditData } from '../../../view-models/me-data';
import type { Services } from '../../../stores/services';

/** Longest nick. Source: the service's limit of 500 bytes for Tag_Profile_IM_Nick. */
const LONGEST_NICK_BYTES = 500;

/** The page where my nick is edited. */
export class ProfileEditViewModel
  extends ScreenModel<ProfileEditData>
  implements ProfileEditActions
{
  private nick: string;
  private isSaving = false;

  constructor(private readonly services: Services) {
    const { nick } = services.account.me;
    super(services, meStrings, {
      person: faceOfMe(services),
      nick,
      bytesLeft: LONGEST_NICK_BYTES - utf8ByteLength(nick),
      isSaving: false,
      canSave: false,
    });
    this.nick = nick;
    this.show('person', () => faceOfMe(services));
  }

  edit(nick: string): void {
    this.nick = nick;
    this.showNow('nick', nick);
    this.showNow('bytesLeft', this.bytesLeft);
    this.showNow('canSave', this.canSave);
  }

  async save(): Promise<void> {
    if (!this.canSave) return;
    this.setSaving(true);
    const saved = await this.services.chat.updateMe({ nick: this.nick.trim() });
    this.setSaving(false);
    const { people, platform, settings } = this.services;
    if (!saved.ok) {
      platform.dialogs.toast(problemText(saved.error, settings.language));
      return;
    }
    people.put([saved.value]);
    platform.dialogs.toast(actionStrings[settings.language].saved);
    platform.navigation.back();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].profile;
  }

  private get bytesLeft(): number {
    return LONGEST_NICK_BYTES - utf8ByteLength(this.nick.trim());
  }

  private get canSave(): boolean {
    const nick = this.nick.trim();
    const isChanged = nick !== this.services.account.me.nick;
    return !this.isSaving && nick !== '' && isChanged && this.bytesLeft >= 0;
  }

  private setSaving(isSaving: boolean): void {
    this.isSaving = isSaving;
    this.showNow('isSaving', isSaving);
    this.showNow('canSave', this.canSave);
  }
}
