import {
  applicationsFromSdk,
  invitedFromSdk,
  joinOutcomeFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/join-request';

it.each([
  ['JoinedSuccess', 'joined'],
  ['AlreadyInGroup', 'already'],
  ['WaitAdminApproval', 'waiting'],
  ['toString', 'waiting'],
  [undefined, 'waiting'],
])('%s means %s', (status, outcome) => {
  expect(joinOutcomeFromSdk({ status })).toBe(outcome);
});

it('says of each who was to come in what became of it', () => {
  const data = {
    successUserIDList: ['a'],
    existedUserIDList: ['b'],
    overLimitUserIDList: ['c'],
    failureUserIDList: ['d'],
  };
  const outcomes = invitedFromSdk(data, ['e', 'd', 'c', 'b', 'a']).map(({ outcome }) => outcome);
  expect(outcomes).toEqual(['waiting', 'failed', 'full', 'already', 'added']);
  expect(invitedFromSdk('nonsense', ['a'])).toEqual([{ userId: 'a', outcome: 'waiting' }]);
});

it('reads who asks, and who is to be brought in by whom', () => {
  const group = { groupID: 'team', groupName: 'Team' };
  const asked = { ...group, applicant: 'qi', applicantNick: 'Qi', note: 'hi', applicationType: 0 };
  const invited = {
    ...group,
    applicant: 'mo',
    applicantNick: 'Mo',
    userID: 'qi',
    applicationType: 2,
  };
  const [first, second] = applicationsFromSdk({ applicationList: [asked, invited] });
  expect(first).toMatchObject({
    request: {
      groupId: 'team',
      groupName: 'Team',
      userId: 'qi',
      name: 'Qi',
      invitedBy: '',
      note: 'hi',
    },
    raw: asked,
  });
  expect(second?.request).toMatchObject({ userId: 'qi', name: '', invitedBy: 'mo', note: '' });
  expect(first?.request.id).not.toBe(second?.request.id);
});

it('takes words that would turn the line around without what turns it', () => {
  const asked = { groupID: 'team', applicant: 'qi', note: '\u202eab\u2066c' };
  const [first] = applicationsFromSdk({ applicationList: [asked] });
  expect(first?.request.note).toBe('abc');
});

it('believes nothing that is not what it should be', () => {
  const hostile = [
    null,
    7,
    {},
    { groupID: 'g' },
    { applicant: 'a' },
    { groupID: {}, applicant: [] },
  ];
  expect(applicationsFromSdk({ applicationList: hostile })).toEqual([]);
  expect(applicationsFromSdk({ applicationList: 'all' })).toEqual([]);
  expect(applicationsFromSdk(undefined)).toEqual([]);
});

it.each([
  [1_700_000_000_123, 1_700_000_000_123],
  [1_700_000_000, 1_700_000_000_000],
  [1_700_000_000_123_456, 1_700_000_000_123],
  [12, 0],
  [-5, 0],
  ['1700000000123', 0],
  [undefined, 0],
])('reads from the key %j when somebody asked', (messageKey, askedAtMs) => {
  const application = { groupID: 'team', applicant: 'qi', applicationType: 0, messageKey };
  const [found] = applicationsFromSdk({ applicationList: [application] });
  expect(found?.request.askedAtMs).toBe(askedAtMs);
});
