import { afterAgreement } from './after-agreement';
import { ignore } from './ignore';
import type { Permission, PermissionAnswer, Permissions } from '../permissions';

type Scope = 'scope.record' | 'scope.writePhotosAlbum' | 'scope.userLocation';

interface Rule {
  /** WeChat's scope; choosing from the album and the camera have none but the system's own. */
  readonly scope?: Scope;
  /** The call that needs it asks for it: asking before would be a second question. */
  readonly isAskedByUse?: true;
}

const RULES: Readonly<Record<Permission, Rule>> = {
  microphone: { scope: 'scope.record' },
  camera: {},
  album: {},
  saving: { scope: 'scope.writePhotosAlbum' },
  location: { scope: 'scope.userLocation', isAskedByUse: true },
  files: {},
};

/** WeChat's scopes: asked for once, from then on only its settings page changes them. */
export const wechatPermissions: Permissions = {
  request(permission) {
    const { scope, isAskedByUse } = RULES[permission];
    return new Promise((resolve) => {
      const refused = (): void => resolve('refused');
      const ask = (): void => {
        if (scope === undefined || isAskedByUse) afterAgreement(() => resolve('allowed'), refused);
        else afterAgreement(() => authorize(scope, resolve), refused);
      };
      if (scope === undefined) {
        ask();
        return;
      }
      wx.getSetting({
        success: ({ authSetting }) => {
          const isAllowed = authSetting[scope];
          if (isAllowed === undefined) ask();
          else resolve(isAllowed ? 'allowed' : 'blocked');
        },
        fail: ask,
      });
    });
  },
  openSettings() {
    wx.openSetting({ fail: ignore });
  },
};

function authorize(scope: Scope, answer: (answer: PermissionAnswer) => void): void {
  wx.authorize({ scope, success: () => answer('granted'), fail: () => answer('refused') });
}
