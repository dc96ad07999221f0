import { groupIdProblem } from '../../../miniprogram/domain/group/group-id';

it.each([
  ['', undefined],
  ['book-club', undefined],
  ['two words ~!', undefined],
  ['x'.repeat(48), undefined],
  ['x'.repeat(49), 'too-long'],
  ['读书会', 'characters'],
  ['tab\there', 'characters'],
  ['nul\u0000', 'characters'],
  ['caf\u00e9', 'characters'],
  ['@TGS#mine', 'reserved'],
  ['@TGS#_mine', 'reserved'],
  ['a@TOPIC#b', 'reserved'],
] as const)('%j as an ID of one’s own: %s', (groupId, problem) => {
  expect(groupIdProblem(groupId)).toBe(problem);
});
