import fc from 'fast-check';
import { canBeShared, parseOpenedShare, parseShareToken } from '../../miniprogram/domain/share';

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

const message = { kind: 'message', groupId: 'team', messageId: 'm', sequence: 7, sentAtMs: 9 };

it('reads where a message of a group is', () => {
  expect(parseOpenedShare({ target: message, sharedBy: 'mo' })?.target).toEqual(message);
});

it.each([
  { ...message, groupId: '' },
  { ...message, messageId: 7 },
  { ...message, sequence: -1 },
  { ...message, sentAtMs: 1e300 },
  { ...message, sequence: '7' },
])('takes no other place for a message: %j', (target) => {
  expect(parseOpenedShare({ target, sharedBy: 'mo' })).toBeUndefined();
});

it('lets a group be sent on where its card brings somebody in', () => {
  expect(canBeShared({ type: 'work', joinOption: 'closed' })).toBe(true);
  expect(canBeShared({ type: 'public', joinOption: 'approval' })).toBe(true);
  expect(canBeShared({ type: 'public', joinOption: 'closed' })).toBe(false);
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
