import { reminderWords } from '../i18n/reminder-words';
import type { Services } from '../stores/services';

/** Lets WeChat ask whether I may be told of one more message, and says what came of it. */
export async function allowReminder({
  platform,
  reminders,
  settings,
}: Pick<Services, 'platform' | 'reminders' | 'settings'>): Promise<void> {
  const answer = await reminders.ask();
  if (answer !== undefined) platform.dialogs.toast(reminderWords[settings.language][answer]);
}
