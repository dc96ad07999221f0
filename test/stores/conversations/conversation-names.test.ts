import { autorun } from 'mobx-miniprogram';
import { buildContact, buildConversation, buildGroup, buildPerson } from '../../support/builders';
import { buildSignedInApp } from '../../support/test-app';

const group = (parts: Parameters<typeof buildConversation>[0] = {}) =>
  buildConversation({ conversationId: 'group:team', title: 'Team', ...parts });

describe('what conversations are called', () => {
  it.each([
    ['my own remark', { remark: '老莫', nick: 'Contact nick' }, '老莫'],
    ['the nick', { nick: 'Contact nick' }, 'Nick of mo'],
  ])('is %s', async (_, contact, name) => {
    const { services } = await buildSignedInApp({
      conversations: [buildConversation()],
      contacts: [buildContact(contact)],
    });
    expect(services.titles.faceOf('direct:mo').name).toBe(name);
    expect(services.titles.ofConversation('direct:mo')).toBe(name);
  });

  it('is the ID where nothing else is known, until the profile has come', async () => {
    const { services, platform } = await buildSignedInApp({
      people: [buildPerson({ userId: 'su', avatarUrl: 'http://example.test/su' })],
    });
    const names: string[] = [];
    autorun(() => names.push(services.titles.ofConversation('direct:su')));
    await platform.clock.advance(1000);
    expect(names).toEqual(['su', 'Nick of su']);
    expect(services.titles.faceOf('direct:su').avatarUrl).toBe('http://example.test/su');
  });

  it('is the fresher of the two nicks the service tells', async () => {
    const { services, chat } = await buildSignedInApp({ conversations: [buildConversation()] });
    chat.emit({ type: 'people-changed', people: [buildPerson({ nick: 'Renamed' })] });
    expect(services.titles.faceOf('direct:mo').name).toBe('Renamed');
  });

  it('closes the chat of somebody whom I have blocked', async () => {
    const { services, chat } = await buildSignedInApp({ conversations: [buildConversation()] });
    expect(services.titles.closedReason('direct:mo')).toBe('');
    await chat.relations.block('mo');
    expect(services.titles.closedReason('direct:mo')).toContain('黑名单');
  });

  it('counts members in the title of a group', async () => {
    const { services } = await buildSignedInApp({
      conversations: [group()],
      groups: [buildGroup({ memberCount: 12 })],
    });
    expect(services.titles.ofConversation('group:team')).toBe('Team(12)');
    expect(services.titles.ofConversation('group:team', 70)).toBe('T…(12)');
    expect(services.titles.faceOf('group:team').name).toBe('Team');
    services.settings.chooseLanguage('en');
    expect(services.titles.ofConversation('group:team')).toBe('Team (12)');
  });

  it('knows a group without a conversation, and an unknown one by its ID', async () => {
    const { services } = await buildSignedInApp({ groups: [buildGroup({ name: 'Readers' })] });
    expect(services.titles.faceOf('group:team').name).toBe('Readers');
    expect(services.titles.ofConversation('group:gone')).toBe('gone');
  });

  it('has a name for the service itself, and for nonsense', async () => {
    const { services } = await buildSignedInApp();
    expect(services.titles.ofConversation('system')).toBe('系统通知');
    expect(services.titles.ofConversation('nonsense')).toBe('系统通知');
  });
});

describe('why nothing can be written', () => {
  it.each([
    ['in a group that I left or that was dismissed', group(), [], '你不在这个群聊里，不能发消息'],
    [
      'where everybody is muted',
      group(),
      [buildGroup({ isMutedForAll: true })],
      '全员禁言中，只有群主和管理员可以发言',
    ],
    ['unless I am its admin', group(), [buildGroup({ isMutedForAll: true, myRole: 'admin' })], ''],
    ['in an ordinary group', group(), [buildGroup()], ''],
    ['in a group that is never listed', group({ groupType: 'live' }), [], ''],
  ])('%s', async (_, conversation, groups, reason) => {
    const { services } = await buildSignedInApp({ conversations: [conversation], groups });
    expect(services.titles.closedReason('group:team')).toBe(reason);
  });

  it('is not said before the groups are known, nor of people', async () => {
    const { services, chat } = await buildSignedInApp({ conversations: [group()] });
    services.groups.clear();
    expect(services.titles.closedReason('group:team')).toBe('');
    expect(services.titles.closedReason('direct:mo')).toBe('');
    expect(services.titles.closedReason('system')).toBe('系统通知不能回复');
    expect(chat.calls.of('groups')).toHaveLength(1);
  });
});
