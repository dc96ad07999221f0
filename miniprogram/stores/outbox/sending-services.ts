import { FileSender } from './file-sender';
import { MediaSender } from './media-sender';
import { PermissionGate } from '../device/permission-gate';
import { PlaceSender } from './place-sender';
import type { Outbox } from './outbox';
import type { OutboxFiles } from './outbox-files';
import type { Platform } from '../../platform/platform';
import type { SettingsStore } from '../device/settings-store';

/** What sends more than words, each after its permission. */
export function sendingServices(
  { permissions, dialogs, media, places, documents }: Platform,
  settings: SettingsStore,
  files: OutboxFiles,
  outbox: Outbox,
) {
  const gate = new PermissionGate(permissions, dialogs, settings);
  return {
    gate,
    mediaSender: new MediaSender(media, gate, files, outbox),
    placeSender: new PlaceSender(places, gate, outbox),
    fileSender: new FileSender(documents, gate, files, outbox),
  };
}
