import { HOUSE, TEA } from '../../support/community-app';
import { buildConversation, buildGroup } from '../../support/builders';
import { communityNotifyOf, notifyOf } from '../../../miniprogram/stores/groups/chat-notify';
import type { Notify } from '../../../miniprogram/domain/conversation/notify';

const communities = (notify?: Notify) => {
  const house = buildGroup({ groupId: HOUSE, ...(notify !== undefined && { notify }) });
  return { get: (id: string) => (id === HOUSE ? house : undefined) };
};

const tea = (notify: Notify) => buildConversation({ conversationId: `group:${TEA}`, notify });

it.each<[Notify | undefined, Notify, Notify]>([
  [undefined, 'muted', 'muted'],
  ['notify', 'notify', 'notify'],
  ['muted', 'notify', 'muted'],
  ['muted', 'blocked', 'blocked'],
  ['blocked', 'notify', 'blocked'],
])('makes a topic of a community that is set to %s, itself %s, %s', (whole, own, both) => {
  expect(notifyOf(tea(own), communities(whole))).toBe(both);
});

it('leaves every other conversation as it is set', () => {
  const blocked = communities('blocked');
  for (const conversationId of ['direct:mo', `group:${HOUSE}`, 'group:team', 'system', 'odd']) {
    expect(communityNotifyOf(conversationId, blocked)).toBe('notify');
    expect(notifyOf({ conversationId, notify: 'muted' }, blocked)).toBe('muted');
  }
  expect(communityNotifyOf('group:@TGS#_else@TOPIC#_x', blocked)).toBe('notify');
});
