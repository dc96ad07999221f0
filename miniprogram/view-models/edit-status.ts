import { isDone } from './asking';
import { statusActions } from '../i18n/status-choices';
import type { Services } from '../stores/services';

/** Opens the page where I say what I am doing; where I have said something, asks first whether I am still doing anything. */
export async function editStatus(services: Services): Promise<void> {
  const { myStatus, platform, settings } = services;
  if (myStatus.words !== '') {
    const { change, clear } = statusActions[settings.language];
    const chosen = await platform.dialogs.choose([change, clear]);
    if (chosen === 1) await isDone(services, myStatus.say(''));
    if (chosen !== 0) return;
  }
  platform.navigation.open({ to: 'person-text', field: 'status' });
}
