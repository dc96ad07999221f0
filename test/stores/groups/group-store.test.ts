import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { GroupStore } from '../../../miniprogram/stores/groups/group-store';
import { buildGroup } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';
import { settle } from '../../support/fakes/fake-platform';

function build() {
  const chat = new FakeChatClient({ isReady: true });
  chat.account.groups = [buildGroup({ groupId: 'team' })];
  return { chat, groups: new GroupStore(chat) };
}

describe('the group store', () => {
  it('loads when the service is ready and follows its events', async () => {
    const { chat, groups } = build();
    chat.emit({ type: 'became-ready' });
    await settle();
    expect([groups.state, groups.get('team')?.memberCount]).toEqual(['ready', 3]);
    chat.emit({ type: 'groups-changed', groups: [] });
    expect([groups.get('team'), groups.all]).toEqual([undefined, []]);
  });

  it('is never missing a group while it loads: what the service tells before it was asked is not all', async () => {
    const { chat, groups } = build();
    const loaded = groups.load();
    chat.emit({ type: 'groups-changed', groups: [], communities: [] });
    expect(groups.state).toBe('loading');
    await loaded;
    expect(groups.get('team')?.memberCount).toBe(3);
  });

  it('tells when it could not be loaded', async () => {
    const { chat, groups } = build();
    chat.calls.failNext('groups', chatError('timeout'));
    await groups.load();
    expect(groups.state).toBe('failed');
  });

  it('forgets with the account and hears nothing after disposal', async () => {
    const { chat, groups } = build();
    await groups.load();
    groups.clear();
    groups.dispose();
    chat.emit({ type: 'groups-changed', groups: [buildGroup()] });
    expect([groups.state, groups.all]).toEqual(['loading', []]);
  });
});
