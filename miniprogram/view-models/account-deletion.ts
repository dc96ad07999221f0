import { deletionWords } from '../i18n/account-deletion';
import { mayLoseReports } from './unsent-reports';
import type { Services } from '../stores/services';

/** Deletes my account on our server and at the chat service, after asking twice; then nobody is signed in here. */
export async function deleteAccount(
  services: Pick<Services, 'account' | 'platform' | 'reports' | 'server' | 'settings'>,
): Promise<void> {
  const { account, server } = services;
  const { dialogs } = services.platform;
  const words = deletionWords[services.settings.language];
  const { cancel, title, text, next, lastTitle, lastText, confirm } = words;
  const first = { title, text, confirm: next, cancel, isDestructive: true };
  if (!(await dialogs.confirm(first))) return;
  const last = { title: lastTitle, text: lastText, confirm, cancel, isDestructive: true };
  if (!(await dialogs.confirm(last))) return;
  if (!(await mayLoseReports(services))) return;
  const deleted = await server.deleteAccount();
  if (!deleted.ok) {
    // The account may be gone all the same; asked once more, the server says so.
    dialogs.toast(deleted.error === 'unreachable' ? words.unanswered : words.failed);
    return;
  }
  await account.signOut();
  dialogs.toast(words.done);
}
