/** Puts the `wx` object of one phone together. */
import { createAppApis, createAppEventApis } from './api/app-apis';
import { createBarApis } from './api/bar-apis';
import type { Wx } from './api/define-apis';
import { createFeedbackApis } from './api/feedback-apis';
import { createMapApis } from './api/map-apis';
import { createMediaApis } from './api/media-apis';
import { createPictureApis } from './api/picture-apis';
import { createMiscApis } from './api/misc-apis';
import { createNetworkApis } from './api/network-apis';
import { createPermissionApis } from './api/permission-apis';
import { createRoutingApis } from './api/routing-apis';
import { createStorageApis } from './api/storage-apis';
import { createSystemApis } from './api/system-apis';
import type { PhoneContext } from './context';

/** Component names that `wx.canIUse` is asked about in the same way as API names. */
const COMPONENTS =
  /^(view|text|image|scroll-view|swiper|input|textarea|button|video|canvas|picker|switch|slider|form|navigator|rich-text|web-view)$/;

export type PhoneWx = Partial<Wx>;

/**
 * Builds `wx`. What the preview does not have is simply absent, so that probing works as on an old WeChat; each absent name that is
 * read is told once in the console.
 */
export function createWx(context: PhoneContext): PhoneWx {
  const wx: PhoneWx = {
    ...createStorageApis(context.storage),
    ...createSystemApis(context),
    ...createAppApis(context),
    ...createAppEventApis(context),
    ...createNetworkApis(context),
    ...createRoutingApis(context),
    ...createBarApis(context),
    ...createFeedbackApis(context),
    ...createPermissionApis(context),
    ...createMediaApis(context),
    ...createPictureApis(context),
    ...createMapApis(context),
    ...createMiscApis(context),
  };
  wx.canIUse = (schema: string) => {
    const name = schema.split('.')[0] ?? '';
    return name in wx || COMPONENTS.test(name);
  };
  return tellAbsentNames(wx);
}

function tellAbsentNames(wx: PhoneWx): PhoneWx {
  const told = new Set<string>();
  return new Proxy(wx, {
    get: (target, name, receiver: unknown): unknown => {
      if (typeof name === 'string' && !(name in target) && !told.has(name)) {
        told.add(name);
        console.debug(`wx.${name} does not exist in the preview`);
      }
      return Reflect.get(target, name, receiver);
    },
  });
}
