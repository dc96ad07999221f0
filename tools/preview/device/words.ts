/** The phone's own words, as WeChat shows them in each language. */
import type { Language, PermissionScope } from './settings';

export interface Words {
  readonly back: string;
  readonly more: string;
  readonly close: string;
  readonly cancel: string;
  readonly confirm: string;
  readonly allow: string;
  readonly refuse: string;
  readonly copied: string;
  readonly inBackground: string;
  readonly comeBack: string;
  readonly forward: string;
  readonly forwardTitle: string;
  readonly notShareable: string;
  readonly restart: string;
  readonly sendToOther: string;
  readonly received: string;
  readonly open: string;
  readonly keyboardHint: string;
  readonly done: string;
  readonly call: string;
  readonly settings: string;
  readonly preview: string;
  readonly map: string;
  readonly choosePlace: string;
  readonly agreement: string;
  readonly agreementText: string;
  readonly subscribe: string;
  readonly serviceNotice: string;
  readonly dismiss: string;
  readonly scopes: Readonly<Record<PermissionScope, string>>;
}

const CHINESE: Words = {
  back: '返回',
  more: '更多',
  close: '关闭',
  cancel: '取消',
  confirm: '确定',
  allow: '允许',
  refuse: '拒绝',
  copied: '内容已复制',
  inBackground: '小程序在后台',
  comeBack: '回到小程序',
  forward: '转发给朋友',
  forwardTitle: '转发这张卡片',
  notShareable: '这个页面不能转发',
  restart: '重新进入小程序',
  sendToOther: '发到另一台手机',
  received: '收到一张卡片',
  open: '打开',
  keyboardHint: '请用电脑键盘输入',
  done: '完成',
  call: '呼叫',
  settings: '权限设置',
  preview: '预览',
  map: '地图',
  choosePlace: '选择位置',
  subscribe: '发送一次服务通知',
  serviceNotice: '服务通知',
  dismiss: '忽略',
  agreement: '小程序隐私保护指引',
  agreementText: '在微信里，这里是运营者在微信公众平台填写的隐私保护指引。',
  scopes: {
    'scope.record': '使用你的麦克风',
    'scope.camera': '使用你的摄像头',
    'scope.writePhotosAlbum': '保存图片或视频到你的相册',
    'scope.userLocation': '获取你的位置信息',
  },
};

const ENGLISH: Words = {
  back: 'Back',
  more: 'More',
  close: 'Close',
  cancel: 'Cancel',
  confirm: 'OK',
  allow: 'Allow',
  refuse: 'Refuse',
  copied: 'Copied',
  inBackground: 'The mini program is in the background',
  comeBack: 'Back to the mini program',
  forward: 'Forward to a friend',
  forwardTitle: 'Forward this card',
  notShareable: 'This page cannot be forwarded',
  restart: 'Restart the mini program',
  sendToOther: 'Send to the other phone',
  received: 'A card arrived',
  open: 'Open',
  keyboardHint: 'Type on the real keyboard',
  done: 'Done',
  call: 'Call',
  settings: 'Permissions',
  preview: 'Preview',
  map: 'Map',
  choosePlace: 'Choose a place',
  subscribe: 'send you one notification',
  serviceNotice: 'Service notification',
  dismiss: 'Dismiss',
  agreement: 'Privacy notice',
  agreementText: 'In WeChat this is the privacy notice that the operator declared to WeChat.',
  scopes: {
    'scope.record': 'use your microphone',
    'scope.camera': 'use your camera',
    'scope.writePhotosAlbum': 'save pictures and videos to your album',
    'scope.userLocation': 'read your location',
  },
};

export const wordsOf = (language: Language): Words => (language === 'en' ? ENGLISH : CHINESE);
