import type { PhoneContext } from '../context';
import { CAPSULE, NAVIGATION_BAR_PX } from '../metrics';
import { defineApis, type Wx } from './define-apis';

type Names =
  | 'getSystemInfoSync'
  | 'getSystemInfo'
  | 'getSystemInfoAsync'
  | 'getWindowInfo'
  | 'getDeviceInfo'
  | 'getAppBaseInfo'
  | 'getSystemSetting'
  | 'getAppAuthorizeSetting'
  | 'getAccountInfoSync'
  | 'getMenuButtonBoundingClientRect';

/** A base library of mid 2025: everything the app asks for exists there. */
const SDK_VERSION = '3.8.10';
/** An app ID in WeChat's form that belongs to nobody. */
const APP_ID = 'wx0000000000000000';

function windowInfo({ frame }: PhoneContext) {
  const { widthPx, heightPx, statusBarPx, safeAreaBottomPx } = frame.metrics;
  const bottom = heightPx - safeAreaBottomPx;
  return {
    pixelRatio: devicePixelRatio,
    screenWidth: widthPx,
    screenHeight: heightPx,
    windowWidth: widthPx,
    windowHeight: frame.pageArea.clientHeight,
    statusBarHeight: statusBarPx,
    screenTop: statusBarPx + NAVIGATION_BAR_PX,
    safeArea: {
      left: 0,
      right: widthPx,
      top: statusBarPx,
      bottom,
      width: widthPx,
      height: bottom - statusBarPx,
    },
  };
}

const deviceInfo = () => ({
  abi: 'x86',
  deviceAbi: 'x86',
  benchmarkLevel: 1,
  brand: 'devtools',
  model: 'Preview',
  system: 'iOS 17.0',
  platform: 'devtools',
  cpuType: 'unknown',
  memorySize: '4096',
});

/** `fontSizeSetting` must be truthy: by it the chat SDK knows that it runs in WeChat. */
function appBaseInfo({ settings }: PhoneContext) {
  const { language, theme, fontSizePx } = settings.get();
  return {
    SDKVersion: SDK_VERSION,
    version: '8.0.50',
    language,
    theme,
    enableDebug: false,
    fontSizeSetting: fontSizePx,
    fontSizeScaleFactor: fontSizePx / 17,
    host: { appId: APP_ID },
  };
}

const systemSetting = () => ({
  bluetoothEnabled: false,
  deviceOrientation: 'portrait',
  locationEnabled: true,
  wifiEnabled: true,
});

function capsuleRect({ frame }: PhoneContext) {
  const { widthPx, statusBarPx } = frame.metrics;
  const top = statusBarPx + CAPSULE.gapPx;
  const right = widthPx - CAPSULE.rightPx;
  return {
    width: CAPSULE.widthPx,
    height: CAPSULE.heightPx,
    top,
    bottom: top + CAPSULE.heightPx,
    left: right - CAPSULE.widthPx,
    right,
  };
}

function authorizeSetting({ settings }: PhoneContext) {
  const { permissions } = settings.get();
  const word = (scope: keyof typeof permissions): string =>
    ({ ask: 'not determined', allow: 'authorized', refuse: 'denied' })[permissions[scope]];
  return {
    albumAuthorized: word('scope.writePhotosAlbum'),
    cameraAuthorized: word('scope.camera'),
    locationAuthorized: word('scope.userLocation'),
    microphoneAuthorized: word('scope.record'),
    notificationAuthorized: 'authorized',
    bluetoothAuthorized: 'not determined',
    phoneCalendarAuthorized: 'not determined',
    locationReducedAccuracy: false,
  };
}

/** `wx.get…Info` and relatives: the phone's sizes, the person's settings. */
export function createSystemApis(context: PhoneContext): Pick<Wx, Names> {
  const systemInfo = () => ({
    ...systemSetting(),
    ...windowInfo(context),
    ...deviceInfo(),
    ...appBaseInfo(context),
    ...authorizeSetting(context),
  });
  const sync = {
    getSystemInfoSync: systemInfo,
    getWindowInfo: () => windowInfo(context),
    getDeviceInfo: deviceInfo,
    getAppBaseInfo: () => appBaseInfo(context),
    getSystemSetting: systemSetting,
    getAppAuthorizeSetting: () => authorizeSetting(context),
    getAccountInfoSync: () => ({
      miniProgram: { appId: APP_ID, envVersion: 'develop', version: '' },
    }),
    getMenuButtonBoundingClientRect: () => capsuleRect(context),
  };
  const answer = () => systemInfo() as unknown as WechatMiniprogram.SystemInfo;
  return {
    ...(sync as unknown as Pick<Wx, Exclude<Names, 'getSystemInfo' | 'getSystemInfoAsync'>>),
    ...defineApis<'getSystemInfo' | 'getSystemInfoAsync'>({
      getSystemInfo: answer,
      getSystemInfoAsync: answer,
    }),
  };
}
