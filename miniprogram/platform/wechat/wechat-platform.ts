import { WechatNavigation } from './navigation';
import { readDevice } from './device';
import { wechatClock } from './clock';
import { wechatDialogs } from './dialogs';
import { wechatLifecycle } from './lifecycle';
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
  };
}
