import type { Translations } from '../language';

/** Sentences about the sign-in and the connection: banners and reasons on the sign-in page. */
export interface SessionStrings {
  readonly offline: string;
  readonly kickedByAnotherInstance: string;
  readonly kickedByAnotherDevice: string;
  readonly kickedByAdministrator: string;
  readonly credentialsExpired: string;
  readonly tooOften: string;
  readonly outdated: string;
  readonly refused: string;
  readonly credentialsInvalid: string;
  readonly unreachable: string;
  readonly failed: string;
  readonly retry: string;
  readonly signInAgain: string;
}

export const sessionStrings: Translations<SessionStrings> = {
  'zh-CN': {
    offline: '网络不可用，检查网络后会自动连接',
    kickedByAnotherInstance: '你的账号在另一个窗口登录了',
    kickedByAnotherDevice: '你的账号在另一台设备上登录了。如果不是你本人，请尽快联系管理员',
    kickedByAdministrator: '管理员让你的账号下线了，请联系管理员',
    credentialsExpired: '登录已过期，请重新登录',
    tooOften: '登录的人太多了，过一分钟再试',
    outdated: '登录服务和这个版本的小程序对不上，可能正在更新，过一会儿再试',
    refused: '这个账号不能登录，请联系管理员或换一个账号',
    credentialsInvalid: '登录凭证无效，请重新登录；仍不行请联系管理员',
    unreachable: '暂时连不上聊天服务，检查网络后重试',
    failed: '登录没有成功，请重试',
    retry: '重试',
    signInAgain: '重新登录',
  },
  en: {
    offline: 'No connection. It will reconnect by itself once the network is back',
    kickedByAnotherInstance: 'Your account signed in in another window',
    kickedByAnotherDevice:
      'Your account signed in on another device. If that was not you, contact the administrator',
    kickedByAdministrator: 'An administrator signed you out. Please contact the administrator',
    credentialsExpired: 'Your sign-in expired. Please sign in again',
    tooOften: 'Too many people are signing in. Try again in a minute',
    outdated:
      'The sign-in service does not match this version of the app. It may be being updated: try again in a while',
    refused: 'This account may not sign in. Contact the administrator or choose another one',
    credentialsInvalid:
      'The sign-in was not accepted. Sign in again; if that fails, contact the administrator',
    unreachable: 'The chat service cannot be reached now. Check the network and try again',
    failed: 'Signing in did not work. Please try again',
    retry: 'Try again',
    signInAgain: 'Sign in again',
  },
};
