import {
  FRIENDING_RULES,
  GENDERS,
  PROFILE_LANGUAGES,
  storedBirthday,
  valueOf,
} from '../../../domain/person/profile';
import { PERSON_FIELDS, isMyOwn } from '../../../domain/person/person-field';
import { LANGUAGE_NAMES, profileFieldName } from '../../../i18n/profile-fields';
import { ScreenModel } from '../../../view-models/screen-model';
import { actionStrings } from '../../../i18n/sections/actions';
import { faceOfMe } from '../../../view-models/me-view-model';
import { isDone } from '../../../view-models/asking';
import { myProfileStrings } from '../../../i18n/sections/my-profile';
import { observable, runInAction } from 'mobx-miniprogram';
import { problemText } from '../../../i18n/problems';
import { profileWords } from '../../../i18n/profile-words';
import { reachedState } from '../../../view-models/reached-state';
import { titleStrings } from '../../../i18n/sections/titles';
import type { Gender, OwnProfile, ProfileChange } from '../../../domain/person/profile';
import type { ProfileEditActions, ProfileEditData } from './profile-edit-data';
import type { Services } from '../../../stores/services';

const SHOWN_GENDERS: readonly Exclude<Gender, 'unset'>[] = GENDERS.filter(
  (gender) => gender !== 'unset',
);

const SPOKEN = PROFILE_LANGUAGES.filter((language) => language !== 'unset');

const emptyProfile = {
  state: 'loading',
  isUploading: false,
  nick: '',
  genderText: '',
  birthday: '',
  region: '',
  signature: '',
  languageText: '',
  fields: [],
  friendingText: '',
} as const;

/** The page where I change what I tell of myself, and who may add me. */
export class ProfileEditViewModel
  extends ScreenModel<ProfileEditData>
  implements ProfileEditActions
{
  /** How asking went; observed. */
  private readonly asked = observable.box<ProfileEditData['state']>('loading');

  constructor(private readonly services: Services) {
    super(services, myProfileStrings, {
      ...emptyProfile,
      person: faceOfMe(services),
      userIdText: services.session.userId,
      today: new Date(services.platform.clock.nowMs()).toISOString().slice(0, 10),
    });
    this.show('state', () => reachedState(this.asked.get(), services.session));
    this.show('person', () => faceOfMe(services));
    this.show('userIdText', () => services.session.userId);
    this.disposables.add(
      services.chat.on((event) => {
        const isMine =
          event.type === 'people-changed' &&
          event.people.some(({ userId }) => userId === services.session.userId);
        if (isMine || event.type === 'became-ready') void this.load();
      }),
    );
    void this.load();
  }

  async pickPicture(picturePath: string): Promise<void> {
    if (picturePath === '' || this.data.isUploading) return;
    const { platform, profile, settings } = this.services;
    this.showNow('isUploading', true);
    const changed = await profile.change({ picturePath });
    this.showNow('isUploading', false);
    if (changed.ok) return;
    const { error } = changed;
    const { pictureFailed } = myProfileStrings[settings.language];
    platform.dialogs.toast(
      error === 'picture' ? pictureFailed : problemText(error, settings.language),
    );
  }

  edit(name: string): void {
    const field = PERSON_FIELDS.find((known) => known === name && isMyOwn(known));
    if (field !== undefined) this.services.platform.navigation.open({ to: 'person-text', field });
  }

  editField(name: string): void {
    const { platform, profileFields } = this.services;
    if (profileFields.includes(name))
      platform.navigation.open({ to: 'person-text', field: 'own', name });
  }

  async chooseLanguage(): Promise<void> {
    const { dialogs } = this.services.platform;
    const chosen = await dialogs.choose(SPOKEN.map((language) => LANGUAGE_NAMES[language]));
    const language = chosen === undefined ? undefined : SPOKEN[chosen];
    if (language !== undefined) await this.change({ language });
  }

  async chooseGender(): Promise<void> {
    const { dialogs } = this.services.platform;
    const { genders } = profileWords(this.services.settings.language);
    const chosen = await dialogs.choose(SHOWN_GENDERS.map((gender) => genders[gender]));
    const gender = chosen === undefined ? undefined : SHOWN_GENDERS[chosen];
    if (gender !== undefined) await this.change({ gender });
  }

  async chooseBirthday(birthday: string): Promise<void> {
    if (storedBirthday(birthday) !== 0 && birthday <= this.data.today)
      await this.change({ birthday });
  }

  async chooseFriending(): Promise<void> {
    const { dialogs } = this.services.platform;
    const { rules } = myProfileStrings[this.services.settings.language];
    const chosen = await dialogs.choose(FRIENDING_RULES.map((rule) => rules[rule]));
    const friending = chosen === undefined ? undefined : FRIENDING_RULES[chosen];
    if (friending !== undefined) await this.change({ friending });
  }

  async copyUserId(): Promise<void> {
    const { platform, session, settings } = this.services;
    const words = actionStrings[settings.language];
    const isCopied = await platform.dialogs.copy(session.userId);
    platform.dialogs.toast(isCopied ? words.copied : words.copyFailed);
  }

  retry(): void {
    this.services.session.wake();
    this.setAsked('loading');
    void this.load();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].profile;
  }

  private async change(change: ProfileChange): Promise<void> {
    if (await isDone(this.services, this.services.chat.updateMe(change))) await this.load();
  }

  private async load(): Promise<void> {
    const mine = await this.services.chat.profiles.mine();
    if (mine.ok) this.take(mine.value);
    // Who is not signed in yet is asked again when they are.
    else if (mine.error.kind !== 'not-ready' && this.asked.get() === 'loading')
      this.setAsked('failed');
  }

  private take(mine: OwnProfile): void {
    const { nick, gender, birthday, region, signature, friending, fields } = mine;
    const { profileFields, settings } = this.services;
    const { language } = settings;
    this.showNow('nick', nick);
    this.showNow('genderText', profileWords(language).genders[gender]);
    this.showNow('birthday', birthday);
    this.showNow('region', region);
    this.showNow('signature', signature);
    this.showNow('languageText', LANGUAGE_NAMES[mine.language]);
    this.showNow(
      'fields',
      profileFields.map((name) => ({
        name,
        label: profileFieldName(name, language),
        value: valueOf(fields, name),
      })),
    );
    this.showNow('friendingText', myProfileStrings[language].rules[friending]);
    this.setAsked('ready');
  }

  private setAsked(state: ProfileEditData['state']): void {
    runInAction(() => this.asked.set(state));
  }
}
