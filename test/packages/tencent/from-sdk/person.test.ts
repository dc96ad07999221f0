import {
  contactsFromSdk,
  peopleFromSdk,
  personFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/person';

it('reads a profile', () => {
  expect(personFromSdk({ userID: 'mo', nick: 'Mo', avatar: 'a', level: 3 })).toEqual({
    userId: 'mo',
    nick: 'Mo',
    avatarUrl: 'a',
  });
});

it('reads what is readable of a list', () => {
  expect(peopleFromSdk([{ userID: 'mo' }, { nick: 'nobody' }, null])).toEqual([
    { userId: 'mo', nick: '', avatarUrl: '' },
  ]);
  expect(peopleFromSdk('x')).toEqual([]);
});

it('reads contacts with my remarks', () => {
  const friends = [{ userID: 'mo', remark: '小莫', profile: { nick: 'Mo' } }, { userID: 'qi' }, 5];
  expect(contactsFromSdk(friends)).toEqual([
    { userId: 'mo', nick: 'Mo', avatarUrl: '', remark: '小莫' },
    { userId: 'qi', nick: '', avatarUrl: '', remark: '' },
  ]);
});
