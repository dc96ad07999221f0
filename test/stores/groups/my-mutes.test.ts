import { MyMutes } from '../../../miniprogram/stores/groups/my-mutes';
import { autorun } from 'mobx-miniprogram';
import { BOOKS, HOUSE, TEA, buildCommunityApp, buildTopic } from '../../support/community-app';
import { buildGroupApp } from '../../support/group-app';
import { buildMessage } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';
import { ok } from '../../../miniprogram/kernel/result';

async function setUp() {
  const app = await buildGroupApp('member');
  const mutes = app.services.mutes;
  const hear = (userId: string, seconds: number, sentAtMs = app.chat.serverTimeMs()): void => {
    const person = { userId, name: '' };
    const tip = {
      kind: 'members-changed',
      operator: { userId: 'mo', name: 'Mo' },
      changes: [{ field: 'mute', person, seconds }],
    } as const;
    const message = buildMessage({
      conversationId: 'group:team',
      content: { kind: 'tip', tip },
      sentAtMs,
    });
    app.chat.emit({ type: 'messages-received', messages: [message] });
  };
  return { app, mutes, hear };
}

it('hears of it from a tip, counts by the service’s clock, and ends by itself', async () => {
  const { app, mutes, hear } = await setUp();
  const reasons: string[] = [];
  const stop = autorun(() => reasons.push(app.services.titles.closedReason('group:team')));
  hear('qi', 600);
  hear('lin', 600, app.chat.serverTimeMs() - 60_000);
  expect(mutes.untilMs('team')).toBe(app.chat.serverTimeMs() + 540_000);
  await app.platform.clock.advance(539_000);
  expect(mutes.untilMs('team')).toBeGreaterThan(0);
  await app.platform.clock.advance(2_000);
  expect(reasons).toEqual(['', '你被禁言到 14:14（由 Mo 设置）', '']);
  stop();
});

it('knows who did it as long as the end is the one that they set', async () => {
  const { app, mutes, hear } = await setUp();
  hear('lin', 600);
  expect(mutes.by('team')).toEqual({ userId: 'mo', name: 'Mo' });
  const members = app.chat.account.members.get('team') ?? [];
  const tell = async (mutedUntilMs: number) => {
    app.chat.account.members.set(
      'team',
      members.map((member) => ({ ...member, mutedUntilMs })),
    );
    await mutes.look('team');
  };
  await tell(mutes.untilMs('team') - 500);
  expect(mutes.by('team')).toEqual({ userId: 'mo', name: 'Mo' });
  await tell(mutes.untilMs('team') + 3_600_000);
  expect(mutes.by('team')).toBeUndefined();
  expect(app.services.titles.closedReason('group:team')).toMatch(/^你被禁言到 \S+$/u);
});

it('is lifted by a tip', async () => {
  const { app, mutes, hear } = await setUp();
  // What else goes on when a message comes.
  hear('qi', 600);
  const pending = app.platform.clock.pendingCount;
  hear('lin', 600);
  hear('lin', 0);
  expect(mutes.untilMs('team')).toBe(0);
  expect(app.platform.clock.pendingCount).toBe(pending);
});

it('believes a tip more than an answer that was on its way when it came', async () => {
  const { app, mutes, hear } = await setUp();
  const members = app.chat.account.members.get('team') ?? [];
  const mutedUntilMs = app.chat.serverTimeMs() + 600_000;
  jest.spyOn(app.chat.members, 'some').mockImplementationOnce(() => {
    app.chat.account.members.set(
      'team',
      members.map((member) => ({ ...member, mutedUntilMs })),
    );
    hear('lin', 600);
    return Promise.resolve(ok(members));
  });
  await mutes.look('team');
  expect(mutes.untilMs('team')).toBe(mutedUntilMs);
});

it('asks about a group that is looked at', async () => {
  const { app, mutes } = await setUp();
  const untilMs = app.chat.serverTimeMs() + 40 * 24 * 3_600_000;
  const members = app.chat.account.members.get('team') ?? [];
  const muted = members.map((member) => ({ ...member, mutedUntilMs: untilMs }));
  app.chat.account.members.set('team', muted);
  await mutes.look('team');
  await app.platform.clock.advance(39 * 24 * 3_600_000);
  expect(mutes.untilMs('team')).toBe(untilMs);
  await app.platform.clock.advance(2 * 24 * 3_600_000);
  expect(mutes.untilMs('team')).toBe(0);
  app.chat.members.calls.failNext('some', chatError('network'));
  await mutes.look('team');
  expect(mutes.untilMs('team')).toBe(0);
});

it('forgets everything with the account, and leaves nothing behind', async () => {
  const { app, mutes, hear } = await setUp();
  hear('lin', 600);
  await app.services.account.signOut();
  expect(mutes.untilMs('team')).toBe(0);
  const alone = new MyMutes(app.chat, app.platform.clock, { userId: 'lin' });
  const pending = app.platform.clock.pendingCount;
  alone.dispose();
  hear('lin', 600);
  expect(alone.untilMs('team')).toBe(0);
  expect(app.platform.clock.pendingCount).toBeLessThanOrEqual(pending + 1);
});

it('asks about a topic that is looked at, whose chat then says until when', async () => {
  const tea = buildTopic(TEA, { name: '喝茶' });
  const app = await buildCommunityApp('member', { topics: [tea, buildTopic(BOOKS)] });
  const untilMs = app.chat.serverTimeMs() + 600_000;
  app.chat.shared.topics.set(HOUSE, [{ ...tea, mutes: { lin: untilMs } }, buildTopic(BOOKS)]);
  const { mutes, titles } = app.services;
  await mutes.look(BOOKS);
  expect(mutes.untilMs(BOOKS)).toBe(0);
  await mutes.look(TEA);
  expect(mutes.untilMs(TEA)).toBe(untilMs);
  expect(titles.closedReason(`group:${TEA}`)).toMatch(/^你被禁言到 /u);
  expect(titles.closedReason(`group:${BOOKS}`)).toBe('');
  app.chat.topics.calls.failNext('of', chatError('network'));
  await mutes.look(TEA);
  expect(mutes.untilMs(TEA)).toBe(untilMs);
});
