import { AppIm } from '../../miniprogram/embed/app-im';
import { buildApp, buildSignedInApp } from '../support/test-app';
import { buildGroup } from '../support/builders';
import { chatError } from '../support/fakes/fake-calls';
import type { GroupDataChange } from '../../miniprogram/embed/im';

async function setUp() {
  const app = await buildSignedInApp({ groups: [buildGroup({ groupId: 'team' })] });
  const { groupData } = new AppIm(app.services);
  return { app, groupData, calls: app.chat.groupData.calls };
}

const problem = async (asked: Promise<{ ok: boolean; error?: string }>) => {
  const answer = await asked;
  return answer.ok ? '' : answer.error;
};

it('sets, reads and takes away attributes', async () => {
  const { groupData } = await setUp();
  expect(await groupData.setAttributes('group:team', { a: '1', b: '2' })).toMatchObject({
    ok: true,
  });
  expect(await groupData.attributes('group:team')).toEqual({ ok: true, value: { a: '1', b: '2' } });
  await groupData.removeAttributes('group:team', ['a']);
  expect(await groupData.attributes('group:team', ['a', 'b'])).toMatchObject({
    value: { b: '2' },
  });
  await groupData.removeAttributes('group:team');
  expect(await groupData.attributes('group:team')).toMatchObject({ value: {} });
});

it('counts', async () => {
  const { groupData } = await setUp();
  await groupData.setCounters('group:team', { likes: 5 });
  expect(await groupData.addToCounter('group:team', 'likes')).toEqual({ ok: true, value: 6 });
  expect(await groupData.addToCounter('group:team', 'likes', -2)).toEqual({ ok: true, value: 4 });
  expect(await groupData.counters('group:team')).toMatchObject({ value: { likes: 4 } });
});

it('asks the service for nothing that it could not take', async () => {
  const { groupData, calls } = await setUp();
  const wrong = [
    groupData.setAttributes('group:team', {}),
    groupData.setAttributes('group:team', { ['k'.repeat(33)]: '' }),
    groupData.setAttributes('group:team', { a: 'x'.repeat(4_097) }),
    groupData.setCounters('group:team', { a: 0.5 }),
    groupData.addToCounter('group:team', '', 1),
    groupData.addToCounter('group:team', 'a', NaN),
    groupData.attributes('group:team', ['']),
  ];
  for (const asked of wrong) expect(await problem(asked)).toBe('bad-group-data');
  for (const id of ['direct:mo', 'system', 'nonsense', ''])
    expect(await problem(groupData.attributes(id))).toBe('not-found');
  expect(calls.all).toEqual([]);
});

it('says what the service says', async () => {
  const { groupData, calls } = await setUp();
  calls.failNext('addToCounter', chatError('not-available', 3122));
  expect(await problem(groupData.addToCounter('group:team', 'a'))).toBe('not-available');
  expect(await problem(groupData.attributes('group:elsewhere'))).toBe('forbidden');
});

it('is for those who are signed in', async () => {
  const { groupData } = new AppIm(buildApp().services);
  expect(await problem(groupData.attributes('group:team'))).toBe('not-signed-in');
});

it('hears of every change until it is told to stop', async () => {
  const { app, groupData } = await setUp();
  const heard: GroupDataChange[] = [];
  const stop = groupData.onChange((change) => heard.push(change));
  await groupData.setAttributes('group:team', { a: '1' });
  await groupData.addToCounter('group:team', 'likes');
  app.chat.emit({ type: 'became-ready' });
  stop();
  await groupData.addToCounter('group:team', 'likes');
  expect(heard).toEqual([
    {
      kind: 'attributes',
      conversationId: 'group:team',
      attributes: { a: '1' },
      changed: ['a'],
      removed: [],
    },
    { kind: 'counter', conversationId: 'group:team', key: 'likes', value: 1 },
  ]);
});
