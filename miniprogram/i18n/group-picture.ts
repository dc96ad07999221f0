import type { Language, Translations } from './language';
import type { ServerProblem } from '../platform/app-server';

/** Words around a group's or a topic's own picture. */
export interface GroupPictureWords {
  readonly view: string;
  readonly album: string;
  readonly camera: string;
  readonly remove: string;
  /** The device brought none. */
  readonly notChosen: string;
  readonly unreachable: string;
  readonly refused: string;
  readonly notAllowed: string;
  readonly tooOften: string;
}

export const groupPictureWords: Translations<GroupPictureWords> = {
  'zh-CN': {
    view: '查看头像',
    album: '从相册选择',
    camera: '拍照',
    remove: '恢复默认头像',
    notChosen: '没有选到图片，请再试一次',
    unreachable: '头像没有传上去，检查网络后再试',
    refused: '头像没有传上去，请换一张 512 KB 以内的图片',
    notAllowed: '你现在不能换这个头像',
    tooOften: '操作太频繁，请稍后再试',
  },
  en: {
    view: 'View picture',
    album: 'Choose from album',
    camera: 'Take a photo',
    remove: 'Use the default picture',
    notChosen: 'No picture was chosen. Please try again',
    unreachable: 'The picture was not sent. Check the network and try again',
    refused: 'The picture was not taken. Try another of at most 512 KB',
    notAllowed: 'You cannot change this picture now',
    tooOften: 'That was too often. Try again in a minute',
  },
};

/** Why our server did not keep a group's picture. */
export function groupPictureProblem(problem: ServerProblem, language: Language): string {
  const { unreachable, refused, notAllowed, tooOften } = groupPictureWords[language];
  if (problem === 'too-often') return tooOften;
  if (problem === 'unreachable' || problem === 'signed-out') return unreachable;
  return problem === 'not-allowed' || problem === 'not-member' || problem === 'group-gone'
    ? notAllowed
    : refused;
}
