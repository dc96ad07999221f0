import { parseGroupTip } from '../../miniprogram/domain/group-tip';
import type { GroupTip } from '../../miniprogram/domain/message';

const tips: readonly GroupTip[] = [
  { kind: 'joined', operator: 'a', names: ['b', 'c'] },
  { kind: 'left', operator: '', names: ['b'] },
  { kind: 'removed', operator: 'a', names: ['b'] },
  { kind: 'admin-set', operator: 'a', names: ['b'] },
  { kind: 'admin-unset', operator: 'a', names: ['b'] },
  { kind: 'member-muted', operator: 'a', names: ['b'], seconds: 60 },
  { kind: 'profile-changed', operator: 'a', name: 'n' },
  { kind: 'profile-changed', operator: 'a', notice: '', isMutedForAll: false },
  { kind: 'created', operator: 'a' },
  { kind: 'other' },
];

describe('parseGroupTip', () => {
  it.each(tips)('reads $kind back from storage', (tip) => {
    expect(parseGroupTip(JSON.parse(JSON.stringify(tip)))).toEqual(tip);
  });

  it.each([undefined, null, 'joined', [], {}, { kind: 'bomb' }, { kind: 7 }])(
    'takes %j for another tip',
    (value) => {
      expect(parseGroupTip(value)).toEqual({ kind: 'other' });
    },
  );

  it('believes no names that are not texts, and not many', () => {
    const names = [7, 'a', null, ...Array.from({ length: 50 }, () => 'b')];
    const tip = parseGroupTip({ kind: 'left', operator: {}, names });
    expect(tip).toMatchObject({ kind: 'left', operator: '' });
    expect('names' in tip && tip.names.length).toBeLessThanOrEqual(10);
  });
});
