import { LAUNCH_KEY } from '../../miniprogram/stores/session/launch-record';
import { agreedRecord } from './fakes/fake-privacy';
import type { BrowserContextOptions } from 'playwright-core';

/** A browser's storage in which the person of each phone has agreed to the privacy page and to WeChat's agreement before. */
export function agreedStorage(
  previewUrl: string,
  phoneIds: readonly string[],
): Exclude<BrowserContextOptions['storageState'], string | undefined> {
  const localStorage = phoneIds.flatMap((phoneId) => [
    { name: `phone:${phoneId}:data:${LAUNCH_KEY}`, value: JSON.stringify({ data: agreedRecord }) },
    { name: `phone:${phoneId}:settings`, value: JSON.stringify({ isPrivacyAgreed: true }) },
  ]);
  return { cookies: [], origins: [{ origin: new URL(previewUrl).origin, localStorage }] };
}
