/** The stage's own words; the phones have theirs in `device/words.ts`. */
import type { PermissionScope } from '../device/settings';

export interface StageWords {
  readonly help: string;
  readonly gapsTitle: string;
  readonly gaps: readonly string[];
  readonly left: string;
  readonly right: string;
  readonly panel: string;
  readonly network: string;
  readonly networks: { readonly online: string; readonly slow: string; readonly off: string };
  readonly theme: string;
  readonly themes: { readonly light: string; readonly dark: string };
  readonly language: string;
  readonly fontSize: string;
  readonly width: string;
  readonly permissions: string;
  readonly answers: { readonly ask: string; readonly allow: string; readonly refuse: string };
  readonly scopes: Readonly<Record<PermissionScope, string>>;
  readonly toBackground: string;
  readonly toFront: string;
  readonly memoryWarning: string;
  readonly call: string;
  readonly hangUp: string;
  readonly storageFull: string;
  readonly corruptStorage: string;
  readonly path: string;
  readonly launch: string;
  readonly enter: string;
  readonly scan: string;
  readonly nothingToScan: string;
  readonly reset: string;
  readonly problems: string;
  readonly noProblems: string;
  readonly clear: string;
  readonly buildFailed: string;
  readonly kinds: Readonly<Record<string, string>>;
}

const CHINESE: StageWords = {
  help: '两台手机，各是一个人。在左边打字，右边就收到。改动 miniprogram/ 里的文件，两边会自动重新加载。',
  gapsTitle: '这里和微信不一样的地方',
  gaps: [
    '逻辑层和页面在同一个线程里，setData 是同步的；超过 256 KB、含有函数或在后台调用会标红。',
    '不检查域名和 HTTPS，也没有同时 10 个请求、5 个连接的上限。',
    '录音、相册、摄像头、播放器用的是浏览器的；录音的格式由浏览器决定。',
    '软键盘只占位置，文字由电脑键盘输入；下拉回弹、页面切换动画没有做。',
    '登录凭证、隐私弹窗、小程序码和服务通知由这台电脑代替，没有微信后台。字体和排版以 Chromium 为准。',
  ],
  left: '左边的手机',
  right: '右边的手机',
  panel: '设备',
  network: '网络',
  networks: { online: '正常', slow: '很慢', off: '断开' },
  theme: '外观',
  themes: { light: '浅色', dark: '深色' },
  language: '语言',
  fontSize: '字号',
  width: '屏幕宽度',
  permissions: '权限',
  answers: { ask: '询问', allow: '允许', refuse: '拒绝' },
  scopes: {
    'scope.record': '麦克风',
    'scope.camera': '摄像头',
    'scope.writePhotosAlbum': '保存到相册',
    'scope.userLocation': '位置',
  },
  toBackground: '切到后台',
  toFront: '回到前台',
  memoryWarning: '内存不足',
  call: '来电话',
  hangUp: '挂断',
  storageFull: '存储已满',
  corruptStorage: '弄坏存储',
  path: '打开页面',
  launch: '冷启动',
  enter: '热启动',
  scan: '扫另一台的码',
  nothingToScan: '另一台手机没有显示二维码',
  reset: '恢复出厂',
  problems: '问题',
  noProblems: '没有问题',
  clear: '清空',
  buildFailed: '小程序编译不过',
  kinds: {
    'set-data-not-json': 'setData 含有不能传输的值',
    'set-data-too-large': 'setData 超过 256 KB',
    'set-data-hidden': '在后台调用了 setData',
    'unknown-api': '预览没有这个接口',
    'too-many-children': '子节点过多',
  },
};

const ENGLISH: StageWords = {
  help: 'Two phones, two people: type on the left and it arrives on the right. Save a file in miniprogram/ and both reload.',
  gapsTitle: 'Where this is not WeChat',
  gaps: [
    'Logic and pages share one thread and setData is synchronous; over 256 KB, with functions or while hidden it is marked red.',
    'No domain list, no HTTPS rule, no limit of 10 requests and 5 sockets.',
    'Recorder, album, camera and players are the browser’s; it decides the format of recordings.',
    'The keyboard only takes its space, text comes from the real one; no bounce, no page transitions.',
    'This computer stands in for WeChat’s sign-in codes, privacy dialog, mini program codes and service notifications. Fonts and layout are Chromium’s.',
  ],
  left: 'Left phone',
  right: 'Right phone',
  panel: 'Device',
  network: 'Network',
  networks: { online: 'Normal', slow: 'Slow', off: 'Off' },
  theme: 'Appearance',
  themes: { light: 'Light', dark: 'Dark' },
  language: 'Language',
  fontSize: 'Font size',
  width: 'Screen width',
  permissions: 'Permissions',
  answers: { ask: 'Ask', allow: 'Allow', refuse: 'Refuse' },
  scopes: {
    'scope.record': 'Microphone',
    'scope.camera': 'Camera',
    'scope.writePhotosAlbum': 'Save to album',
    'scope.userLocation': 'Location',
  },
  toBackground: 'To background',
  toFront: 'To front',
  memoryWarning: 'Low memory',
  call: 'Phone call',
  hangUp: 'Hang up',
  storageFull: 'Storage is full',
  corruptStorage: 'Corrupt storage',
  path: 'Open a page',
  launch: 'Cold start',
  enter: 'While running',
  scan: 'Scan the other phone',
  nothingToScan: 'The other phone shows no code',
  reset: 'Reset phone',
  problems: 'Problems',
  noProblems: 'No problems',
  clear: 'Clear',
  buildFailed: 'The mini program does not build',
  kinds: {
    'set-data-not-json': 'setData with a value that cannot be sent',
    'set-data-too-large': 'setData over 256 KB',
    'set-data-hidden': 'setData while hidden',
    'unknown-api': 'API that the preview lacks',
    'too-many-children': 'Too many children',
  },
};

export const stageWords = (browserLanguage: string): StageWords =>
  browserLanguage.startsWith('zh') ? CHINESE : ENGLISH;
