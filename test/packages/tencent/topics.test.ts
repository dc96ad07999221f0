import { FakeSdk, sdkError } from '../../support/fakes/fake-sdk';
import { TencentTopics } from '../../../miniprogram/packages/tencent/topics';
import { requestTo } from '../../support/sdk-request';

const HOUSE = '@TGS#_house';
const TEA = `${HOUSE}@TOPIC#_tea`;
const profile = { name: '喝茶', avatarUrl: 'a', introduction: 'i', notice: 'n' };

function setUp() {
  const fake = new FakeSdk();
  return { fake, topics: new TencentTopics(requestTo(fake), () => 'lin') };
}

it('lists communities with topics only', async () => {
  const { fake, topics } = setUp();
  const community = { groupID: HOUSE, type: 'Community', isSupportTopic: true };
  fake.answer('getJoinedCommunityList', () => ({
    data: { groupList: [community, { groupID: 'team', type: 'Public' }, null] },
  }));
  expect(await topics.communities()).toMatchObject({
    ok: true,
    value: [{ groupId: HOUSE, hasTopics: true }],
  });
});

it('says where there are no communities', async () => {
  const { fake, topics } = setUp();
  fake.answer('getJoinedCommunityList', () => Promise.reject(sdkError(11000)));
  expect(await topics.communities()).toMatchObject({ error: { kind: 'not-available' } });
});

it('asks for all topics of a community', async () => {
  const { fake, topics } = setUp();
  fake.answer('getTopicList', () => ({ data: { successTopicList: [{ topicID: TEA }, 7] } }));
  expect(await topics.of(HOUSE)).toMatchObject({ ok: true, value: [{ topicId: TEA }] });
  expect(fake.callsOf('getTopicList')).toEqual([[{ groupID: HOUSE, topicIDList: undefined }]]);
});

it('makes a topic as the SDK wants it told', async () => {
  const { fake, topics } = setUp();
  fake.answer('createTopicInCommunity', () => ({ data: { topicID: TEA } }));
  expect(await topics.create(HOUSE, profile)).toEqual({ ok: true, value: TEA });
  expect(fake.callsOf('createTopicInCommunity')).toEqual([
    [{ groupID: HOUSE, topicName: '喝茶', avatar: 'a', introduction: 'i', notification: 'n' }],
  ]);
  fake.answer('createTopicInCommunity', () => ({ data: {} }));
  expect(await topics.create(HOUSE, profile)).toMatchObject({ error: { kind: 'unknown' } });
});

it('changes what is named, and nothing else', async () => {
  const { fake, topics } = setUp();
  await topics.edit(TEA, { notice: '' });
  expect(fake.callsOf('updateTopicProfile')).toEqual([
    [{ groupID: HOUSE, topicID: TEA, notification: '' }],
  ]);
  expect(await topics.edit('team', { notice: '' })).toMatchObject({ error: { kind: 'not-found' } });
});

it('puts right what the SDK notes of a topic that I close', async () => {
  const { fake, topics } = setUp();
  const topic = { topicID: TEA, muteAllMembers: false };
  fake.answer('updateTopicProfile', () => ({ data: { topic } }));
  await topics.edit(TEA, { isMutedForAll: true });
  expect(topic.muteAllMembers).toBe(true);
  fake.answer('updateTopicProfile', () => ({ data: { topic: null } }));
  expect(await topics.edit(TEA, { isMutedForAll: true })).toMatchObject({ ok: true });
});

it('says which topics are still there', async () => {
  const { fake, topics } = setUp();
  fake.answer('deleteTopicFromCommunity', () => ({
    data: { successTopicList: [{ topicID: TEA }], failureTopicList: [{ topicID: 'other' }] },
  }));
  expect(await topics.remove(HOUSE, [TEA, 'other'])).toEqual({ ok: true, value: ['other'] });
});

it('never asks to delete no topics, which would be all of them', async () => {
  const { fake, topics } = setUp();
  expect(await topics.remove(HOUSE, [])).toEqual({ ok: true, value: [] });
  expect(fake.callsOf('deleteTopicFromCommunity')).toEqual([]);
});
