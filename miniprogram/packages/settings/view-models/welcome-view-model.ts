import { ScreenModel } from '../../../view-models/screen-model';
import { avatarOf } from '../../../view-models/avatar';
import { lead } from '../../../stores/session/entrance';
import { seenName } from '../../../domain/person/person';
import { problemText } from '../../../i18n/problems';
import { titleStrings } from '../../../i18n/sections/titles';
import { utf8ByteLength } from '../../../domain/text/utf8';
import { welcomeStrings } from '../../../i18n/sections/welcome';
import type { Services } from '../../../stores/services';
import type { WelcomeActions, WelcomeData } from './welcome-data';

/** Longest nick. Source: the service's limit of 500 bytes for Tag_Profile_IM_Nick. */
const LONGEST_NICK_BYTES = 500;

/** The page after the first sign-in. */
export class WelcomeViewModel extends ScreenModel<WelcomeData> implements WelcomeActions {
  private picturePath = '';
  private isDisposed = false;

  constructor(private readonly services: Services) {
    super(services, welcomeStrings, {
      person: avatarOf({ id: services.session.userId, name: '', avatarUrl: '' }),
      nick: '',
      isTooLong: false,
      isSaving: false,
      canSave: false,
    });
    this.disposables.add(() => {
      this.isDisposed = true;
    });
  }

  pick(path: string): void {
    if (path === '') return;
    this.picturePath = path;
    this.refresh();
  }

  edit(nick: string): void {
    this.showNow('nick', nick);
    this.refresh();
  }

  async save(): Promise<void> {
    if (!this.data.canSave) return;
    const { picturePath, services } = this;
    const nick = seenName(this.data.nick);
    this.setSaving(true);
    const changed = await services.profile.change({
      ...(nick !== '' && { nick }),
      ...(picturePath !== '' && { picturePath }),
    });
    if (this.isDisposed) return;
    this.setSaving(false);
    if (changed.ok) lead(services);
    else {
      const { language } = services.settings;
      const { error } = changed;
      const words =
        error === 'picture' ? welcomeStrings[language].pictureFailed : problemText(error, language);
      services.platform.dialogs.toast(words);
    }
  }

  skip(): void {
    if (!this.data.isSaving) lead(this.services);
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].profile;
  }

  private setSaving(isSaving: boolean): void {
    this.showNow('isSaving', isSaving);
    this.refresh();
  }

  private refresh(): void {
    const { picturePath } = this;
    const name = seenName(this.data.nick);
    const isTooLong = utf8ByteLength(name) > LONGEST_NICK_BYTES;
    const id = this.services.session.userId;
    this.showNow('person', avatarOf({ id, name, avatarUrl: picturePath }));
    this.showNow('isTooLong', isTooLong);
    this.showNow(
      'canSave',
      !this.data.isSaving && !isTooLong && (name !== '' || picturePath !== ''),
    );
  }
}
