import {
  FRIEND_SOURCES,
  parseFriendSource,
} from '../../../miniprogram/domain/person/friend-source';

it('knows its own sources, and no others', () => {
  expect(FRIEND_SOURCES.map(parseFriendSource)).toEqual(FRIEND_SOURCES);
  for (const text of ['', 'Search', 'web', 'toString'])
    expect(parseFriendSource(text)).toBe(undefined);
});
