import type { Language, Translations } from './language';
import type { Permission } from '../platform/permissions';

/** What is said where the app may not. */
export interface PermissionWords {
  readonly title: string;
  /** What it is for, and where it is allowed. */
  readonly text: string;
  readonly openSettings: string;
  readonly notNow: string;
}

const explanations: Translations<
  Readonly<Record<Permission, { readonly title: string; readonly text: string }>>
> = {
  'zh-CN': {
    microphone: {
      title: '没有麦克风权限',
      text: '发送语音需要使用麦克风，请在设置中允许。',
    },
    camera: { title: '没有相机权限', text: '拍摄需要使用相机，请在设置中允许。' },
    album: { title: '没有相册权限', text: '发送照片和视频需要使用相册，请在设置中允许。' },
    saving: { title: '没有相册权限', text: '保存照片和视频需要使用相册，请在设置中允许。' },
    location: { title: '没有位置权限', text: '发送位置需要使用位置信息，请在设置中允许。' },
    files: { title: '没有文件权限', text: '发送文件需要选择聊天里的文件，请在设置中允许。' },
  },
  en: {
    microphone: {
      title: 'No access to the microphone',
      text: 'Voice messages need the microphone. Allow it in the settings.',
    },
    camera: {
      title: 'No access to the camera',
      text: 'Taking pictures needs the camera. Allow it in the settings.',
    },
    album: {
      title: 'No access to the album',
      text: 'Sending photos and videos needs the album. Allow it in the settings.',
    },
    saving: {
      title: 'No access to the album',
      text: 'Saving photos and videos needs the album. Allow it in the settings.',
    },
    location: {
      title: 'No access to your location',
      text: 'Sending a place needs your location. Allow it in the settings.',
    },
    files: {
      title: 'No access to files',
      text: 'Sending files needs those of your chats. Allow it in the settings.',
    },
  },
};

const buttons: Translations<Pick<PermissionWords, 'openSettings' | 'notNow'>> = {
  'zh-CN': { openSettings: '去设置', notNow: '暂不' },
  en: { openSettings: 'Settings', notNow: 'Not now' },
};

/** Why a permission is needed, said where it was refused. */
export function permissionWords(permission: Permission, language: Language): PermissionWords {
  return { ...explanations[language][permission], ...buttons[language] };
}
