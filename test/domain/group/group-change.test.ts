import { parseStoredChanges } from '../../../miniprogram/domain/group/group-change';
import type { GroupChange, MemberChange } from '../../../miniprogram/domain/group/group-change';

const mo = { userId: 'mo', name: 'Mo' };

const groupChanges: readonly GroupChange[] = [
  { field: 'name', to: 'b', from: 'a' },
  { field: 'name', to: 'b' },
  { field: 'notice', to: '' },
  { field: 'introduction', to: 'x' },
  { field: 'avatar' },
  { field: 'owner', to: mo },
  { field: 'join-option', to: 'closed' },
  { field: 'invite-option', to: 'free' },
  { field: 'mute-all', isOn: false },
  { field: 'custom' },
];

const memberChanges: readonly MemberChange[] = [
  { field: 'mute', person: mo, seconds: 60 },
  { field: 'name-card', person: mo, to: 'c' },
  { field: 'custom', person: mo },
];

it('reads changes back from storage', () => {
  const stored: unknown = JSON.parse(JSON.stringify([...groupChanges]));
  expect(parseStoredChanges(stored).groupChanges).toEqual(groupChanges);
  const ofMembers: unknown = JSON.parse(JSON.stringify(memberChanges));
  expect(parseStoredChanges(ofMembers)).toEqual({ groupChanges: [], memberChanges });
});

it('leaves out what is no change', () => {
  const broken = [null, 7, {}, { field: 'bomb' }, { field: 'join-option', to: 'x' }, ['mute']];
  for (const value of [broken, null, 'x', { length: 1 }])
    expect(parseStoredChanges(value)).toEqual({ groupChanges: [], memberChanges: [] });
});

it('believes neither many changes nor long values', () => {
  const long = Array.from({ length: 9_000 }, () => ({ field: 'notice', to: 'x'.repeat(5_000) }));
  expect(JSON.stringify(parseStoredChanges(long)).length).toBeLessThan(2_500);
  expect(parseStoredChanges([{ field: 'mute', person: mo, seconds: -1 }]).memberChanges).toEqual([
    { field: 'mute', person: mo, seconds: 0 },
  ]);
});
