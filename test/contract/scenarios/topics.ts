import { aFewPeople } from './worlds';
import {
  eventOf,
  kindOf,
  receivedText,
  sendText,
  signedIn,
  valueOf,
  wholeHistory,
  textOf,
} from '../contract';
import { outgoingText, text } from '../../support/builders';
import { until } from '../../support/until';
import type { ContractClient, ContractService, MakeService } from '../contract';
import type { Topic } from '../../../miniprogram/domain/group/topic';

const TEA = { name: '喝茶', avatarUrl: '', introduction: '慢慢喝', notice: '' };

/** Communities with topics. */
export function describeTopics(make: MakeService): void {
  let service: ContractService;
  let mo: ContractClient;
  let lin: ContractClient;
  let communityId: string;
  beforeEach(async () => {
    service = await make(aFewPeople);
    [mo, lin] = [await signedIn(service, 'mo'), await signedIn(service, 'lin')];
    ({ groupId: communityId } = await valueOf(
      mo.chat.joining.create({
        type: 'community',
        name: '茶馆',
        userIds: ['lin'],
        hasTopics: true,
      }),
    ));
    await until(async () => (await valueOf(lin.chat.topics.communities())).length === 1);
  });
  afterEach(() => service.dispose());

  const topics = (client: ContractClient): Promise<readonly Topic[]> =>
    valueOf(client.chat.topics.of(communityId));
  const topicOf = async (client: ContractClient, topicId: string): Promise<Topic | undefined> =>
    (await topics(client)).find((topic) => topic.topicId === topicId);
  /** A topic that both have looked at, so that they hear of it. */
  const openTopic = async (): Promise<string> => {
    const topicId = await valueOf(mo.chat.topics.create(communityId, TEA));
    await eventOf(lin, 'topic-created');
    await Promise.all([topics(mo), topics(lin)]);
    return topicId;
  };

  it('lists communities with topics apart from all other groups', async () => {
    const [community] = await valueOf(lin.chat.topics.communities());
    expect(community).toMatchObject({
      groupId: communityId,
      type: 'community',
      name: '茶馆',
      myRole: 'member',
      hasTopics: true,
    });
    const groups = await valueOf(lin.chat.groups());
    expect(groups.map(({ groupId }) => groupId)).toEqual(['team']);
    const { conversations } = await valueOf(lin.chat.conversations());
    expect(conversations.map(({ conversationId }) => conversationId)).not.toContain(
      `group:${communityId}`,
    );
  });

  it('tells of communities with the groups, apart', async () => {
    const { groups, communities = [] } = await eventOf(
      lin,
      'groups-changed',
      (event) => event.communities?.length === 1,
    );
    expect(communities[0]?.groupId).toBe(communityId);
    expect(groups.map(({ groupId }) => groupId)).not.toContain(communityId);
  });

  it('never tells of one that I have just joined as of a group with a chat of its own', async () => {
    const qi = await signedIn(service, 'qi');
    await until(async () => (await valueOf(qi.chat.groups())).length > 0);
    expect(await valueOf(qi.chat.joining.join(communityId, ''))).toBe('joined');
    await eventOf(qi, 'groups-changed', (event) => event.communities?.length === 1);
    await until(async () => (await valueOf(qi.chat.topics.communities())).length === 1);
    const told = qi.events.flatMap((event) =>
      event.type === 'groups-changed' ? event.groups : [],
    );
    expect(told.map(({ groupId }) => groupId)).not.toContain(communityId);
    const groups = await valueOf(qi.chat.groups());
    expect(groups.map(({ groupId }) => groupId)).not.toContain(communityId);
  });

  it('makes topics that everybody in the community reads', async () => {
    const topicId = await valueOf(mo.chat.topics.create(communityId, TEA));
    expect(topicId.startsWith(`${communityId}@TOPIC#_`)).toBe(true);
    expect(await eventOf(lin, 'topic-created')).toEqual({ type: 'topic-created', communityId });
    expect(await topics(lin)).toMatchObject([
      {
        topicId,
        communityId,
        introduction: '慢慢喝',
        notice: '',
        isMutedForAll: false,
        conversation: {
          conversationId: `group:${topicId}`,
          title: '喝茶',
          groupType: 'community',
          unreadCount: 0,
          mention: 'none',
          notify: 'notify',
        },
      },
    ]);
  });

  it('lets people talk in a topic, and counts what is unread', async () => {
    const topicId = await openTopic();
    const conversationId = `group:${topicId}`;
    const sent = await sendText(mo, conversationId, '水开了');
    expect(sent.conversationId).toBe(conversationId);
    expect(await receivedText(lin, '水开了')).toMatchObject({ conversationId, from: 'mo' });
    const told = await eventOf(
      lin,
      'topics-changed',
      (event) => event.topics[0]?.conversation.unreadCount === 1,
    );
    expect(told.topics[0]?.conversation.lastMessage).toMatchObject({
      content: text('水开了'),
      from: 'mo',
      isOwn: false,
    });
    const history = await wholeHistory(lin, conversationId);
    expect(history.map(textOf)).toContain('水开了');
    expect(history.every((message) => message.conversationId === conversationId)).toBe(true);
    const { conversations } = await valueOf(lin.chat.conversations());
    expect(conversations.some((each) => each.conversationId === conversationId)).toBe(false);
    await valueOf(lin.chat.markRead(conversationId));
    await until(async () => (await topicOf(lin, topicId))?.conversation.unreadCount === 0);
  });

  it('knows what was said in a topic before somebody looked', async () => {
    const topicId = await valueOf(mo.chat.topics.create(communityId, TEA));
    await sendText(mo, `group:${topicId}`, '谁来一杯');
    await receivedText(lin, '谁来一杯');
    const { conversation } = (await topicOf(lin, topicId)) ?? {};
    expect(conversation?.unreadCount).toBe(1);
    expect(conversation?.lastMessage?.content).toEqual(text('谁来一杯'));
  });

  it('marks a topic where somebody is called for', async () => {
    const topicId = await openTopic();
    const conversationId = `group:${topicId}`;
    const content = text('@林 来一杯', ['lin']);
    await valueOf(mo.chat.send(outgoingText('', { clientId: 'call', conversationId, content })));
    await until(async () => (await topicOf(lin, topicId))?.conversation.mention === 'me');
    await valueOf(lin.chat.markRead(conversationId));
    await until(async () => (await topicOf(lin, topicId))?.conversation.mention === 'none');
  });

  it('changes what a topic is called and says', async () => {
    const topicId = await openTopic();
    const edit = { name: '喝咖啡', introduction: '快', notice: '八点关门' };
    await valueOf(mo.chat.topics.edit(topicId, edit));
    const told = await eventOf(
      lin,
      'topics-changed',
      (event) => event.topics[0]?.conversation.title === '喝咖啡',
    );
    expect(told.topics[0]).toMatchObject({ topicId, introduction: '快', notice: '八点关门' });
    await until(async () => (await topicOf(mo, topicId))?.conversation.title === '喝咖啡');
  });

  it('gives a topic a picture, and takes it away', async () => {
    const topicId = await openTopic();
    const avatarUrl = 'https://example.test/avatars/tea.png';
    const shown = async (client: ContractClient) =>
      (await topicOf(client, topicId))?.conversation.avatarUrl;
    await valueOf(mo.chat.topics.edit(topicId, { avatarUrl }));
    await until(async () => (await shown(lin)) === avatarUrl && (await shown(mo)) === avatarUrl);
    await valueOf(mo.chat.topics.edit(topicId, { avatarUrl: '' }));
    await until(async () => (await shown(lin)) === '' && (await shown(mo)) === '');
  });

  it('closes a topic to ordinary members, and opens it', async () => {
    const topicId = await openTopic();
    const conversationId = `group:${topicId}`;
    await valueOf(mo.chat.topics.edit(topicId, { isMutedForAll: true }));
    await eventOf(lin, 'topics-changed', (event) => event.topics[0]?.isMutedForAll === true);
    await until(async () => (await topicOf(mo, topicId))?.isMutedForAll === true);
    const words = outgoingText('我呢', { conversationId });
    expect(await kindOf(lin.chat.send(words))).toBe('muted');
    await sendText(mo, conversationId, '安静');
    await valueOf(mo.chat.topics.edit(topicId, { isMutedForAll: false }));
    await until(async () => (await topicOf(lin, topicId))?.isMutedForAll === false);
    await sendText(lin, conversationId, '可以了');
  });

  it('mutes one member in one topic for a while, and lifts it', async () => {
    const topicId = await openTopic();
    const other = await valueOf(mo.chat.topics.create(communityId, { ...TEA, name: '读书' }));
    const leftMs = async (id: string) =>
      ((await topicOf(lin, id))?.mutedUntilMs ?? 0) - lin.chat.serverTimeMs();
    expect(await kindOf(lin.chat.groupAdmin.mute(topicId, 'mo', 600))).toBe('forbidden');
    await valueOf(mo.chat.groupAdmin.mute(topicId, 'lin', 600));
    const told = await eventOf(lin, 'messages-received', ({ messages }) =>
      messages.some(
        ({ content }) => content.kind === 'tip' && content.tip.kind === 'members-changed',
      ),
    );
    expect(told.messages[0]).toMatchObject({
      conversationId: `group:${topicId}`,
      content: { tip: { changes: [{ field: 'mute', person: { userId: 'lin' }, seconds: 600 }] } },
    });
    expect(await leftMs(topicId)).toBeGreaterThan(590_000);
    expect(await leftMs(topicId)).toBeLessThanOrEqual(601_000);
    expect(await leftMs(other)).toBeLessThanOrEqual(0);
    const words = outgoingText('我呢', { conversationId: `group:${topicId}` });
    expect(await kindOf(lin.chat.send(words))).toBe('muted');
    await sendText(lin, `group:${other}`, '这里可以');
    await valueOf(mo.chat.groupAdmin.mute(topicId, 'lin', 0));
    expect(await leftMs(topicId)).toBeLessThanOrEqual(1_000);
    await sendText(lin, `group:${topicId}`, '可以了');
  });

  it('mutes the messages of one topic', async () => {
    const topicId = await openTopic();
    await valueOf(lin.chat.setNotify(`group:${topicId}`, 'muted'));
    await until(async () => (await topicOf(lin, topicId))?.conversation.notify === 'muted');
  });

  it('mutes a whole community for oneself, also for when one comes back', async () => {
    const topicId = await openTopic();
    const notifyOf = async (client: ContractClient) =>
      (await valueOf(client.chat.topics.communities()))[0]?.notify ?? 'notify';
    expect(await notifyOf(lin)).toBe('notify');
    await valueOf(lin.chat.setNotify(`group:${communityId}`, 'muted'));
    await until(async () => (await notifyOf(lin)) === 'muted');
    const later = await signedIn(service, 'lin');
    await until(async () => (await notifyOf(later)) === 'muted');
    expect(await notifyOf(mo)).toBe('notify');
    await sendText(mo, `group:${topicId}`, '轻轻地说');
    await receivedText(lin, '轻轻地说');
    await valueOf(lin.chat.setNotify(`group:${communityId}`, 'notify'));
    await until(async () => (await notifyOf(lin)) === 'notify');
  });

  it('has nothing of a community delivered to whoever wants none of it', async () => {
    const topicId = await openTopic();
    await valueOf(lin.chat.setNotify(`group:${communityId}`, 'blocked'));
    await sendText(mo, `group:${topicId}`, '听不见');
    await valueOf(lin.chat.setNotify(`group:${communityId}`, 'muted'));
    await sendText(mo, `group:${topicId}`, '听得见');
    await receivedText(lin, '听得见');
    const told = lin.events.flatMap((event) =>
      event.type === 'messages-received' ? event.messages.map(textOf) : [],
    );
    expect(told).not.toContain('听不见');
  });

  it('deletes topics, and says which are still there', async () => {
    const topicId = await openTopic();
    const other = `${communityId}@TOPIC#_nowhere`;
    expect(await valueOf(mo.chat.topics.remove(communityId, [topicId, other]))).toEqual([other]);
    const told = await eventOf(lin, 'topics-deleted');
    expect(told).toEqual({ type: 'topics-deleted', communityId, topicIds: [topicId] });
    expect(await topics(lin)).toEqual([]);
    const words = outgoingText('还在吗', { conversationId: `group:${topicId}` });
    expect(await kindOf(lin.chat.send(words))).toBe('group-gone');
  });

  it('leaves topics to the owner and admins', async () => {
    const topicId = await openTopic();
    expect(await kindOf(lin.chat.topics.create(communityId, TEA))).toBe('forbidden');
    expect(await kindOf(lin.chat.topics.edit(topicId, { name: '我的' }))).toBe('forbidden');
    expect(await kindOf(lin.chat.topics.remove(communityId, [topicId]))).toBe('forbidden');
    await valueOf(mo.chat.groupAdmin.setAdmin(communityId, 'lin', true));
    await valueOf(lin.chat.topics.edit(topicId, { name: '大家的' }));
  });

  it('has no chat beside the topics', async () => {
    const words = outgoingText('有人吗', { conversationId: `group:${communityId}` });
    expect(await kindOf(mo.chat.send(words))).toBe('forbidden');
  });

  it('is found and joined by its ID', async () => {
    const topicId = await openTopic();
    await sendText(mo, `group:${topicId}`, '旧的');
    const qi = await signedIn(service, 'qi');
    expect(await valueOf(qi.chat.joining.find(communityId))).toMatchObject({ hasTopics: true });
    expect(await valueOf(qi.chat.joining.join(communityId, ''))).toBe('joined');
    await until(async () => (await valueOf(qi.chat.topics.communities())).length === 1);
    expect((await topics(qi))[0]?.conversation.unreadCount).toBe(0);
    await sendText(qi, `group:${topicId}`, '我来了');
    await receivedText(mo, '我来了');
  });

  it('is gone for everybody once it is dismissed', async () => {
    await valueOf(mo.chat.groupAdmin.dismiss(communityId));
    await eventOf(lin, 'groups-changed', ({ communities }) => communities?.length === 0);
    await until(async () => (await valueOf(lin.chat.topics.communities())).length === 0);
  });

  it('says where topics are not bought', async () => {
    service.setFeature('topics', false);
    expect(await kindOf(mo.chat.topics.communities())).toBe('not-available');
    expect(await kindOf(mo.chat.topics.create(communityId, TEA))).toBe('not-available');
    const another = { type: 'community', name: '又一个', userIds: [], hasTopics: true } as const;
    expect(await kindOf(mo.chat.joining.create(another))).toBe('not-available');
  });
}
