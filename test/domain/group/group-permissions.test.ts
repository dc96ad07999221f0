import {
  DENIALS,
  GROUP_ACTIONS,
  MEMBER_ACTIONS,
  canRun,
  groupDenial,
  memberDenial,
} from '../../../miniprogram/domain/group/group-permissions';
import { ADMISSIONS } from '../../../miniprogram/domain/group/group-change';
import type {
  Denial,
  GroupAction,
  GroupCase,
  MemberAction,
} from '../../../miniprogram/domain/group/group-permissions';
import type { GroupRole, GroupType } from '../../../miniprogram/domain/group/group';

const TYPES = ['work', 'public', 'meeting', 'live', 'community'] as const;
const ROLES = ['owner', 'admin', 'member', 'outsider'] as const;

/** Open in every respect: what is refused then is refused by the type and the role alone. */
function open(type: GroupType, myRole: GroupRole, parts: Partial<GroupCase> = {}): GroupCase {
  return {
    type,
    myRole,
    joinOption: 'free',
    inviteOption: 'free',
    isMutedForAll: false,
    ...parts,
  };
}

/** Who may, by type: o owner, a admin, m member, x outsider. From the service's table of group types. */
const MAY: Readonly<Record<GroupAction, readonly [string, string, string, string, string]>> = {
  //                    work   public meeting live  community
  speak: ['oam', 'oam', 'oam', 'oam', 'oam'],
  join: ['', 'x', 'x', 'x', 'x'],
  invite: ['oam', 'oam', 'oam', '', 'oam'],
  'edit-profile': ['oam', 'oa', 'oa', 'oa', 'oa'],
  'edit-join': ['', 'oa', '', '', 'oa'],
  'edit-invite': ['oa', 'oa', 'oa', '', 'oa'],
  'decide-requests': ['oa', 'oa', 'oa', '', 'oa'],
  'mute-all': ['', 'oa', 'oa', 'oa', 'oa'],
  'set-own-card': ['oam', 'oam', 'oam', '', 'oam'],
  'run-topics': ['', '', '', '', ''],
  transfer: ['o', 'o', 'o', '', 'o'],
  quit: ['oam', 'am', 'am', 'am', 'am'],
  dismiss: ['', 'o', 'o', 'o', 'o'],
};

/** Who may do it to an ordinary member. */
const MAY_TO_MEMBER: Readonly<Record<MemberAction, readonly string[]>> = {
  'set-admin': ['', 'o', 'o', '', 'o'],
  mute: ['', 'oa', 'oa', 'oa', 'oa'],
  'set-card': ['oa', 'oa', 'oa', '', 'oa'],
  remove: ['oa', 'oa', 'oa', '', 'oa'],
  ban: ['', '', '', 'oa', ''],
};

const letterOf: Readonly<Record<GroupRole, string>> = {
  owner: 'o',
  admin: 'a',
  member: 'm',
  outsider: 'x',
};

const whoMay = (isAllowed: (role: GroupRole) => boolean): string =>
  ROLES.filter(isAllowed)
    .map((role) => letterOf[role])
    .join('');

describe('what may be done in groups', () => {
  it.each(GROUP_ACTIONS)('%s: by type and role', (action) => {
    const found = TYPES.map((type) =>
      whoMay((role) => groupDenial(action, open(type, role)) === undefined),
    );
    expect(found).toEqual(MAY[action]);
  });

  it.each(MEMBER_ACTIONS)('%s an ordinary member: by type and role', (action) => {
    const other = { role: 'member', isMe: false } as const;
    const found = TYPES.map((type) =>
      whoMay((role) => memberDenial(action, open(type, role), other) === undefined),
    );
    expect(found).toEqual(MAY_TO_MEMBER[action]);
    const offered = TYPES.map((type) => whoMay((role) => canRun(action, open(type, role))));
    expect(offered).toEqual(MAY_TO_MEMBER[action]);
  });

  it('is talking in topics alone, run by owner and admins, in a community that has them', () => {
    const whoIn = (action: GroupAction) =>
      whoMay(
        (role) => groupDenial(action, open('community', role, { hasTopics: true })) === undefined,
      );
    expect(GROUP_ACTIONS.filter((action) => whoIn(action) !== MAY[action][4])).toEqual([
      'speak',
      'run-topics',
    ]);
    expect([whoIn('speak'), whoIn('run-topics')]).toEqual(['', 'oa']);
    const mine = open('community', 'member', { hasTopics: true });
    expect(groupDenial('speak', mine)).toBe('only-in-topics');
    expect(groupDenial('run-topics', mine)).toBe('admins-only');
    expect(groupDenial('run-topics', open('public', 'owner'))).toBe('no-topics');
  });

  it('is nothing in a group of a type that is not known', () => {
    for (const role of ROLES) {
      for (const action of GROUP_ACTIONS)
        expect(groupDenial(action, open('unknown', role))).toBe('unknown-type');
      for (const action of MEMBER_ACTIONS) {
        expect(canRun(action, open('unknown', role))).toBe(false);
        expect(memberDenial(action, open('unknown', role), { role: 'member', isMe: false })).toBe(
          'unknown-type',
        );
      }
    }
  });

  it('is never done to those who stand as high, nor to oneself', () => {
    for (const action of MEMBER_ACTIONS) {
      for (const mine of ['owner', 'admin'] as const) {
        const group = open(action === 'ban' ? 'live' : 'public', mine);
        for (const role of ROLES) {
          const isBelow = ROLES.indexOf(role) > ROLES.indexOf(mine);
          const denial = memberDenial(action, group, { role, isMe: false });
          const isForOwner = action === 'set-admin' && mine !== 'owner';
          const expected: Denial | undefined = isForOwner ? 'owner-only' : 'higher-role';
          expect(denial).toBe(isBelow && !isForOwner ? undefined : expected);
        }
        expect(memberDenial(action, group, { role: mine, isMe: true })).toBe('myself');
      }
    }
  });
});

describe('settings', () => {
  it.each(ADMISSIONS)('of who may join decide where the type leaves it open: %s', (joinOption) => {
    for (const type of TYPES) {
      const denial = groupDenial('join', open(type, 'outsider', { joinOption }));
      const isAsked = type === 'public' || type === 'community';
      if (type === 'work') expect(denial).toBe('not-in-work');
      else expect(denial).toBe(isAsked && joinOption === 'closed' ? 'closed' : undefined);
    }
  });

  it.each(ADMISSIONS)('of who may be brought in hold for all roles: %s', (inviteOption) => {
    for (const type of TYPES) {
      for (const role of ['owner', 'admin', 'member'] as const) {
        const denial = groupDenial('invite', open(type, role, { inviteOption }));
        if (type === 'live') expect(denial).toBe('not-in-live');
        else expect(denial).toBe(inviteOption === 'closed' ? 'closed' : undefined);
      }
    }
  });

  it('that mute everybody mute ordinary members, and nobody in Work groups', () => {
    for (const type of TYPES) {
      const silenced = whoMay(
        (role) => groupDenial('speak', open(type, role, { isMutedForAll: true })) === 'muted-all',
      );
      expect(silenced).toBe(type === 'work' ? '' : 'm');
    }
  });
});

it('gives every reason somewhere', () => {
  const given = new Set<Denial | undefined>();
  for (const type of [...TYPES, 'unknown'] as const) {
    for (const role of ROLES) {
      const shut = { joinOption: 'closed', inviteOption: 'closed', isMutedForAll: true } as const;
      const kinds = [
        open(type, role),
        open(type, role, shut),
        open(type, role, { hasTopics: true }),
      ];
      for (const group of kinds) {
        for (const action of GROUP_ACTIONS) given.add(groupDenial(action, group));
        for (const action of MEMBER_ACTIONS) {
          given.add(memberDenial(action, group, { role: 'owner', isMe: false }));
          given.add(memberDenial(action, group, { role, isMe: true }));
        }
      }
    }
  }
  given.delete(undefined);
  expect([...given].sort()).toEqual([...DENIALS].sort());
});
