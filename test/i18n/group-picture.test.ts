import { groupPictureProblem } from '../../miniprogram/i18n/group-picture';

it.each([
  ['unreachable', '头像没有传上去，检查网络后再试'],
  ['signed-out', '头像没有传上去，检查网络后再试'],
  ['not-allowed', '你现在不能换这个头像'],
  ['not-member', '你现在不能换这个头像'],
  ['group-gone', '你现在不能换这个头像'],
  ['too-often', '操作太频繁，请稍后再试'],
  ['refused', '头像没有传上去，请换一张 512 KB 以内的图片'],
] as const)('says what to do when a picture was not kept: %s', (problem, text) => {
  expect(groupPictureProblem(problem, 'zh-CN')).toBe(text);
  expect(groupPictureProblem(problem, 'en')).not.toBe('');
});
