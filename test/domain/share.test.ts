import fc from 'fast-check';
import { parseOpenedShare, parseShareToken } from '../../miniprogram/domain/share';

const group = { kind: 'group', groupId: 'team' };

it('reads what the server says of a card', () => {
  expect(parseOpenedShare({ target: group, sharedBy: 'mo', isMember: true })).toEqual({
    target: group,
    sharedBy: 'mo',
    isMember: true,
  });
  const card = { name: '爬山', memberCount: 3.5, isByInvitation: true };
  expect(parseOpenedShare({ target: group, sharedBy: 'mo', group: card })?.group).toEqual({
    name: '爬山',
    memberCount: 3,
    isByInvitation: true,
  });
});

it('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      parseOpenedShare(value);
      parseOpenedShare({ target: value, sharedBy: 'mo', group: value });
    }),
  );
});

it.each([undefined, {}, { target: { kind: 'group' } }, { target: { kind: 'person', userId: '' } }])(
  'takes nothing else for a card: %j',
  (value) => {
    expect(parseOpenedShare({ sharedBy: 'mo', ...value })).toBeUndefined();
  },
);

it('believes tokens that could be some, and no other text', () => {
  expect(parseShareToken('aB_-9')).toBe('aB_-9');
  for (const text of ['', 'a/b', 'a?b', '%2e', '页', 'a'.repeat(1025)]) {
    expect(parseShareToken(text)).toBeUndefined();
  }
});
