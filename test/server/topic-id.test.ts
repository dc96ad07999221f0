import { groupOfRoles } from '../../server/src/chat/topic-id';

it.each([
  ['@TGS#_@TGS#c1@TOPIC#_@TOPIC#c2', '@TGS#_@TGS#c1'],
  ['@TGS#_house@TOPIC#_tea', '@TGS#_house'],
  ['team', 'team'],
  ['@TOPIC#_tea', '@TOPIC#_tea'],
  ['', ''],
])('knows in which group people have the roles of %j', (id, group) => {
  expect(groupOfRoles(id)).toBe(group);
});
