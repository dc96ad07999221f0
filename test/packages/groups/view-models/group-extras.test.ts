import {
  GroupExtras,
  noExtras,
} from '../../../../miniprogram/packages/groups/view-models/group-extras';

it('tells nothing that nobody wrote', () => {
  const extras = new GroupExtras();
  extras.write('introduction', '  ');
  expect(extras.of('public')).toEqual({});
  expect(extras.data('public', 'zh-CN')).toEqual(noExtras);
  expect(extras.isFine('public')).toBe(true);
});

it('takes what is written, and leaves the ID of communities to the service', () => {
  const extras = new GroupExtras();
  extras.write('groupId', ' books ');
  extras.write('introduction', 'We read');
  extras.write('notice', 'On Friday');
  const texts = { introduction: 'We read', notice: 'On Friday' };
  expect(extras.of('work')).toEqual({ groupId: 'books', ...texts });
  expect(extras.of('community')).toEqual(texts);
});

it.each([
  ['groupId', 'x'.repeat(49), 'idProblem', '群 ID 最多 48 个字符'],
  ['groupId', '@TGS#mine', 'idProblem', '群 ID 不能以“@TGS#”开头，也不能含有“@TOPIC#”'],
  ['introduction', '长'.repeat(41), 'introductionProblem', '太长了，最多 120 字节（约 40 个汉字）'],
  ['notice', '长'.repeat(51), 'noticeProblem', '太长了，最多 150 字节（约 50 个汉字）'],
] as const)('says what is wrong with %s', (extra, text, problem, sentence) => {
  const extras = new GroupExtras();
  extras.write(extra, text);
  expect(extras.data('public', 'zh-CN')).toMatchObject({ [problem]: sentence });
  expect(extras.isFine('public')).toBe(false);
});
