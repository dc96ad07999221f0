import { WechatChime } from './chime';
import { WechatNavigation } from './navigation';
import { WechatPlayer } from './player';
import { WechatPrivacy } from './privacy';
import { WechatRecorder } from './recorder';
import { readDevice } from './device';
import { wechatClock } from './clock';
import { wechatDialogs } from './dialogs';
import { wechatDocuments } from './documents';
import { wechatDownloads } from './downloads';
import { wechatFiles } from './files';
import { wechatHostCheck } from './host-check';
import { wechatLifecycle } from './lifecycle';
import { wechatAlbum } from './album';
import { wechatMedia } from './media';
import { wechatReminderConsent } from './reminder-consent';
import { wechatPermissions } from './permissions';
import { wechatPortraits } from './portraits';
import { wechatPlaces } from './places';
import { wechatStorage } from './storage';
import type { Platform } from '../platform';

/** The device as WeChat offers it. */
export function createWechatPlatform(): Platform {
  return {
    clock: wechatClock,
    storage: wechatStorage,
    lifecycle: wechatLifecycle,
    device: readDevice(),
    navigation: new WechatNavigation(wechatClock),
    dialogs: wechatDialogs,
    permissions: wechatPermissions,
    privacy: new WechatPrivacy(),
    reminders: wechatReminderConsent,
    recorder: new WechatRecorder(),
    player: new WechatPlayer(),
    chime: new WechatChime(),
    files: wechatFiles,
    media: wechatMedia,
    portraits: wechatPortraits,
    places: wechatPlaces,
    documents: wechatDocuments,
    downloads: wechatDownloads,
    album: wechatAlbum,
    hosts: wechatHostCheck,
  };
}
