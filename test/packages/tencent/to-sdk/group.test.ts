import { admissionFromSdk } from '../../../../miniprogram/packages/tencent/from-sdk/group';
import { admissionToSdk, typeToSdk } from '../../../../miniprogram/packages/tencent/to-sdk/group';
import { ADMISSIONS } from '../../../../miniprogram/domain/group/group-change';
import { groupTypeFromSdk } from '../../../../miniprogram/packages/tencent/from-sdk/group';

it.each(['work', 'public', 'meeting', 'community'] as const)(
  '%s groups come back as such',
  (type) => {
    expect(groupTypeFromSdk(typeToSdk(type))).toBe(type);
  },
);

it.each(ADMISSIONS)('%s comes back as such', (admission) => {
  expect(admissionFromSdk(admissionToSdk(admission, 'join'))).toBe(admission);
  expect(admissionFromSdk(admissionToSdk(admission, 'invite'))).toBe(admission);
});

it('closes applications and invitations by words of their own', () => {
  expect(admissionToSdk('closed', 'join')).toBe('DisableApply');
  expect(admissionToSdk('closed', 'invite')).toBe('DisableInvite');
});
