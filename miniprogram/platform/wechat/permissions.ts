import { ignore } from './ignore';
import type { Permission, PermissionAnswer, Permissions } from '../permissions';

const SCOPES = { microphone: 'scope.record' } as const satisfies Record<Permission, string>;

/** WeChat's scopes: asked for once, from then on only its settings page changes them. */
export const wechatPermissions: Permissions = {
  request(permission) {
    const scope = SCOPES[permission];
    return new Promise((resolve) => {
      wx.getSetting({
        success: ({ authSetting }) => {
          const isAllowed = authSetting[scope];
          if (isAllowed === undefined) ask(scope, resolve);
          else resolve(isAllowed ? 'allowed' : 'blocked');
        },
        fail: () => ask(scope, resolve),
      });
    });
  },
  openSettings() {
    wx.openSetting({ fail: ignore });
  },
};

/** WeChat asks for its privacy agreement before the first of all permissions; without it there is nothing to ask for. */
function ask(scope: (typeof SCOPES)[Permission], answer: (answer: PermissionAnswer) => void): void {
  const refused = (): void => answer('refused');
  wx.requirePrivacyAuthorize({
    success: () => wx.authorize({ scope, success: () => answer('granted'), fail: refused }),
    fail: refused,
  });
}
