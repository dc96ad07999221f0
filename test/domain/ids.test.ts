import {
  communityOfChat,
  communityOfTopic,
  conversationIdOf,
  parseConversationId,
} from '../../miniprogram/domain/ids';

describe('conversation IDs', () => {
  it.each([
    [{ kind: 'direct', userId: 'mo' }, 'direct:mo'],
    [{ kind: 'group', groupId: '@TGS#1:x' }, 'group:@TGS#1:x'],
    [{ kind: 'system' }, 'system'],
  ] as const)('%j is written %s and read back', (target, id) => {
    expect(conversationIdOf(target)).toBe(id);
    expect(parseConversationId(id)).toEqual(target);
  });

  it.each(['', 'direct:', 'group', 'GROUPx', 'directx:mo', `direct:${'x'.repeat(500)}`])(
    '%j is none',
    (id) => {
      expect(parseConversationId(id)).toBeUndefined();
    },
  );
});

describe('IDs of topics', () => {
  it('name their community', () => {
    expect(communityOfTopic('@TGS#_@TGS#cQ@TOPIC#_tea')).toBe('@TGS#_@TGS#cQ');
  });

  it.each(['', 'team', '@TGS#_@TGS#cQ', 'team@TOPIC#_tea', '@TOPIC#_tea'])('%j is none', (id) => {
    expect(communityOfTopic(id)).toBeUndefined();
  });
});

it('knows the community of a topic’s conversation', () => {
  expect(communityOfChat('group:@TGS#_house@TOPIC#_tea')).toBe('@TGS#_house');
  for (const id of ['group:@TGS#_house', 'direct:@TGS#_house@TOPIC#_tea', 'system', ''])
    expect(communityOfChat(id)).toBeUndefined();
});
