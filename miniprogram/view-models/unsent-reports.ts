import { isSure } from './asking';
import { reportWords } from '../i18n/report-words';
import type { Services } from '../stores/services';

/**
 * Before everything of the account is wiped from this device: reports that wait for our server are sent once more, and whoever would lose
 * some is told. They are not kept, as nothing of an account stays when it signs out.
 * @returns false when the person would rather wait
 */
export async function mayLoseReports(
  services: Pick<Services, 'platform' | 'reports' | 'settings'>,
): Promise<boolean> {
  const count = await services.reports.tryLast();
  if (count === 0) return true;
  const {
    unsentTitle: title,
    unsentText,
    leave: confirm,
  } = reportWords(services.settings.language);
  return isSure(services, { title, text: unsentText(count), confirm });
}
