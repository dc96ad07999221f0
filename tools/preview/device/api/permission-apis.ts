import type { PhoneContext } from '../context';
import { askPermission, openActionSheet } from '../chrome/dialogs';
import { isPermissionScope } from '../permissions';
import { PERMISSION_SCOPES } from '../settings';
import { ApiFailure, defineApis, type Wx } from './define-apis';

type AsyncNames =
  | 'authorize'
  | 'getSetting'
  | 'openSetting'
  | 'getPrivacySetting'
  | 'requirePrivacyAuthorize'
  | 'openPrivacyContract'
  | 'requestSubscribeMessage';
type Names = AsyncNames | 'onNeedPrivacyAuthorization';

/** Permissions and the privacy agreement, answered by the person or the device panel. */
export function createPermissionApis({
  agreement,
  permissions,
  frame,
}: PhoneContext): Pick<Wx, Names> {
  const authSetting = () => permissions.authSetting() as WechatMiniprogram.AuthSetting;
  return {
    onNeedPrivacyAuthorization: (listener: unknown) => agreement.onNeeded(listener),
    ...defineApis<AsyncNames>({
      authorize: async ({ scope }) => {
        if (!isPermissionScope(scope)) throw new ApiFailure('invalid scope');
        if (!(await permissions.request(scope))) throw new ApiFailure('auth deny');
      },
      getSetting: () => ({
        authSetting: authSetting(),
        subscriptionsSetting: { mainSwitch: true, itemSettings: {} },
        miniprogramAuthSetting: authSetting(),
      }),
      openSetting: async () => {
        const chosen = await openActionSheet(frame.layers, frame.words, {
          title: frame.words.settings,
          items: PERMISSION_SCOPES.map((scope) => frame.words.scopes[scope]),
        });
        const scope = chosen === undefined ? undefined : PERMISSION_SCOPES[chosen];
        if (scope) permissions.set(scope, permissions.authSetting()[scope] !== true);
        return {
          authSetting: authSetting(),
          subscriptionsSetting: { mainSwitch: true, itemSettings: {} },
        };
      },
      getPrivacySetting: () => ({
        needAuthorization: !agreement.isAgreed,
        privacyContractName: `《${frame.words.agreement}》`,
      }),
      requirePrivacyAuthorize: () => agreement.require(),
      openPrivacyContract: () => agreement.show(),
      requestSubscribeMessage: async ({ tmplIds }) => {
        const isAllowed = await askPermission(frame.layers, frame.words, frame.words.subscribe);
        const answer = isAllowed ? 'accept' : 'reject';
        const ids: readonly string[] = tmplIds;
        return Object.fromEntries(ids.map((id) => [id, answer]));
      },
    }),
  };
}
