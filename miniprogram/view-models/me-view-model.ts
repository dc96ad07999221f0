import { APP_VERSION } from './app-version';
import { ScreenModel } from './screen-model';
import { actionStrings } from '../i18n/sections/actions';
import { allowReminder } from './allow-reminder';
import { appCard } from './share-card';
import { avatarOf } from './avatar';
import { deleteAccount } from './account-deletion';
import { displayName } from '../domain/person/person';
import { doNotDisturbValue } from '../i18n/do-not-disturb-words';
import { editStatus } from './edit-status';
import { followCounts } from '../i18n/follow-words';
import { mayLoseReports } from './unsent-reports';
import { meStrings } from '../i18n/sections/me';
import { missingCase } from '../kernel/missing-case';
import { reminderQuota } from '../i18n/reminder-words';
import { titleStrings } from '../i18n/sections/titles';
import type { ActionStrings } from '../i18n/sections/actions';
import type { LanguageChoice } from '../stores/device/stored-settings';
import type { Appearance } from '../stores/device/stored-settings';
import type { Alerts } from '../stores/device/stored-settings';
import type { AvatarData } from './frame-data';
import type { MeActions, MeData } from './me-data';
import type { ShareCard } from './share-card';
import type { Services } from '../stores/services';

const appearances: readonly Appearance[] = ['system', 'light', 'dark'];
const languages: readonly LanguageChoice[] = ['system', 'zh-CN', 'en'];

/** The tab "me" and the pages that show parts of it: settings and about. */
export class MeViewModel extends ScreenModel<MeData> implements MeActions {
  constructor(
    private readonly services: Services,
    private readonly page: 'me' | 'settings' | 'about' = 'me',
  ) {
    super(services, meStrings, {
      person: avatarOf({ id: '', name: '', avatarUrl: '' }),
      userIdText: '',
      statusText: '',
      appearanceText: '',
      languageText: '',
      versionText: APP_VERSION,
      sendsReceipts: services.settings.sendsReceipts,
      showsTyping: services.settings.showsTyping,
      alerts: services.settings.alerts,
      followsText: '',
      doNotDisturbText: '',
      reminderText: '',
    });
    const { settings, session, doNotDisturb, chat } = services;
    this.show('person', () => faceOfMe(services));
    this.show('userIdText', () => session.userId);
    this.show('statusText', () => services.myStatus.words);
    this.show('appearanceText', () => appearanceWord(settings.appearance, this.words));
    this.show('sendsReceipts', () => settings.sendsReceipts);
    this.show('showsTyping', () => settings.showsTyping);
    this.show('alerts', () => settings.alerts);
    this.disposables.add(
      chat.on(({ type }) => {
        if (type === 'became-ready') this.lookAtFollows();
      }),
    );
    this.show('followsText', () => {
      const counts = services.follows.countsOf(session.userId);
      return counts === undefined ? '' : followCounts(counts, settings.language);
    });
    this.show('doNotDisturbText', () =>
      doNotDisturb.state === 'ready'
        ? doNotDisturbValue(doNotDisturb.setting, chat.serverTimeMs(), settings.language)
        : '',
    );
    this.show('reminderText', () => {
      const { templateId, remaining } = services.reminders;
      return templateId === '' ? '' : reminderQuota(remaining, settings.language);
    });
    this.show('languageText', () => languageWord(settings.languageChoice, this.words));
  }

  /** For WeChat's own way of sending the app on. */
  shareCard(): ShareCard {
    return appCard(this.services);
  }

  editProfile(): void {
    this.services.platform.navigation.open({ to: 'profile-edit' });
  }

  editStatus(): Promise<void> {
    return editStatus(this.services);
  }

  openCode(): void {
    this.services.platform.navigation.open({ to: 'qr-code' });
  }

  openFavourites(): void {
    this.services.platform.navigation.open({ to: 'favourites' });
  }

  openFollows(): void {
    this.services.platform.navigation.open({ to: 'follows' });
  }

  openSettings(): void {
    this.services.platform.navigation.open({ to: 'settings' });
  }

  openAbout(): void {
    this.services.platform.navigation.open({ to: 'about' });
  }

  openBlocklist(): void {
    this.services.platform.navigation.open({ to: 'blocklist' });
  }

  openMutedChats(): void {
    this.services.platform.navigation.open({ to: 'muted-chats' });
  }

  openDoNotDisturb(): void {
    this.services.platform.navigation.open({ to: 'do-not-disturb' });
  }

  openPrivacy(): void {
    this.services.platform.navigation.open({ to: 'consent' });
  }

  allowReminder(): Promise<void> {
    return allowReminder(this.services);
  }

  deleteAccount(): Promise<void> {
    return deleteAccount(this.services);
  }

  async chooseAppearance(): Promise<void> {
    const items = appearances.map((appearance) => appearanceWord(appearance, this.words));
    const chosen = appearances[(await this.services.platform.dialogs.choose(items)) ?? -1];
    if (chosen !== undefined) this.services.settings.chooseAppearance(chosen);
  }

  async chooseLanguage(): Promise<void> {
    const items = languages.map((language) => languageWord(language, this.words));
    const chosen = languages[(await this.services.platform.dialogs.choose(items)) ?? -1];
    if (chosen !== undefined) this.services.settings.chooseLanguage(chosen);
  }

  toggleReceipts(): void {
    const { settings } = this.services;
    settings.setSendsReceipts(!settings.sendsReceipts);
  }

  toggleTyping(): void {
    const { settings } = this.services;
    settings.setShowsTyping(!settings.showsTyping);
  }

  toggleAlert(alert: keyof Alerts): void {
    this.services.settings.toggleAlert(alert);
  }

  async copyUserId(): Promise<void> {
    const { dialogs } = this.services.platform;
    const isCopied = await dialogs.copy(this.services.session.userId);
    dialogs.toast(isCopied ? this.words.copied : this.words.copyFailed);
  }

  async signOut(): Promise<void> {
    const { words } = this;
    const isConfirmed = await this.services.platform.dialogs.confirm({
      title: words.signOutTitle,
      text: words.signOutText,
      confirm: words.signOut,
      cancel: words.cancel,
      isDestructive: true,
    });
    if (!isConfirmed || !(await mayLoseReports(this.services))) return;
    await this.services.account.signOut();
  }

  protected override onVisibleChange(): void {
    this.lookAtFollows();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language][this.page];
  }

  private lookAtFollows(): void {
    const { follows, session } = this.services;
    if (this.isVisible && this.page === 'me') follows.look(session.userId, true);
  }

  private get words(): ActionStrings {
    return actionStrings[this.services.settings.language];
  }
}

/** How I am shown myself: my nick, or my ID while I have none. */
export function faceOfMe({ account }: Services): AvatarData {
  const { userId, nick, avatarUrl } = account.me;
  return avatarOf({ id: userId, name: displayName({ nick, id: userId }), avatarUrl });
}

function appearanceWord(appearance: Appearance, words: ActionStrings): string {
  switch (appearance) {
    case 'system':
      return words.followSystem;
    case 'light':
      return words.light;
    case 'dark':
      return words.dark;
    default:
      return missingCase(appearance);
  }
}

/** Languages are called by their own names, so that whoever is lost finds theirs. */
function languageWord(language: LanguageChoice, words: ActionStrings): string {
  switch (language) {
    case 'system':
      return words.followSystem;
    case 'zh-CN':
      return words.chinese;
    case 'en':
      return words.english;
    default:
      return missingCase(language);
  }
}
