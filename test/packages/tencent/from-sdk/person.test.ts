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

it('reads what I keep with a contact, and nothing that is none of it', () => {
  const friendCustomField = [
    { key: 'Tag_SNS_Custom_Note', value: 'likes mountains' },
    { key: 'Tag_SNS_Custom_Empty', value: '' },
    { key: 'Tag_SNS_Custom_', value: 'x' },
    { key: 'Tag_Profile_Custom_A', value: 'x' },
    { key: 5, value: {} },
    null,
  ];
  expect(contactsFromSdk([{ userID: 'mo', friendCustomField }])[0]?.fields).toEqual([
    { name: 'Note', value: 'likes mountains' },
  ]);
  expect(contactsFromSdk([{ userID: 'mo', friendCustomField: 'x' }])[0]?.fields).toBeUndefined();
  const many = Array.from({ length: 500 }, () => friendCustomField[0]);
  expect(contactsFromSdk([{ userID: 'mo', friendCustomField: many }])[0]?.fields).toHaveLength(20);
});

it('reads how and since when somebody is a contact', () => {
  const friend = { userID: 'mo', source: 'AddSource_Type_Group', addTime: 1_760_000_000 };
  expect(contactsFromSdk([friend])[0]).toMatchObject({
    source: 'group',
    addedAtMs: 1_760_000_000_000,
  });
});

it.each([
  { source: 'AddSource_Type_Web', addTime: 0 },
  { source: 7, addTime: 'yesterday' },
  { source: 'Group', addTime: -5 },
  {},
])('keeps nothing of an unknown origin: %j', (origin) => {
  const [contact] = contactsFromSdk([{ userID: 'mo', ...origin }]);
  expect(contact).toEqual({ userId: 'mo', nick: '', avatarUrl: '', remark: '' });
});
