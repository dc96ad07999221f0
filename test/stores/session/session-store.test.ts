import { SessionStore } from '../../../miniprogram/stores/session/session-store';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakePlatform, settle } from '../../support/fakes/fake-platform';
import { FakeSignIn } from '../../support/fakes/fake-sign-in';
import { chatError } from '../../support/fakes/fake-calls';
import { reaction } from 'mobx-miniprogram';

const HOUR_MS = 60 * 60 * 1000;

function build(parts: { random?: () => number } = {}) {
  const platform = new FakePlatform();
  const { clock, lifecycle } = platform;
  const nowMs = () => clock.nowMs();
  const chat = new FakeChatClient({ nowMs });
  const signIn = new FakeSignIn(nowMs);
  const settings = { language: 'zh-CN' as const };
  const random = parts.random ?? (() => 0.5);
  const session = new SessionStore({ chat, signIn, clock, lifecycle, settings, random });
  const states: string[] = [];
  reaction(
    () => session.state.kind,
    (kind) => states.push(kind),
  );
  return { session, chat, signIn, platform, clock, lifecycle, states };
}

describe('signing in', () => {
  it('goes from signed out over signing in to ready', async () => {
    const { session, states, chat } = build();
    expect(session.state.kind).toBe('signed-out');
    const outcome = session.signIn('lin');
    expect(session.needsPerson).toBe(false);
    expect(await outcome).toEqual({ ok: true, value: undefined });
    expect(states).toEqual(['signing-in', 'ready']);
    expect(session.userId).toBe('lin');
    expect(chat.calls.of('signIn')).toHaveLength(1);
  });

  it('is whoever WeChat says, where nobody is chosen', async () => {
    const { session, signIn } = build();
    signIn.self = 'openid-1';
    await session.signIn(undefined);
    expect(session.userId).toBe('openid-1');
  });

  it('names the account before the chat service is asked, so that its first events are heard', async () => {
    const { session, chat } = build();
    const seen: string[] = [];
    chat.on((event) => seen.push(`${event.type} for ${session.userId}`));
    await session.signIn('lin');
    expect(seen).toContain('conversations-changed for lin');
  });

  it.each([
    ['network', 'unreachable'],
    ['timeout', 'unreachable'],
    ['credentials-invalid', 'credentials-invalid'],
    ['unknown', 'unknown'],
  ] as const)('comes to rest after %s, with one attempt', async (kind, problem) => {
    const { session, chat, clock } = build();
    chat.calls.failNext('signIn', chatError(kind));
    expect(await session.signIn('lin')).toEqual({ ok: false, error: problem });
    expect(session.state).toEqual({ kind: 'failed', problem });
    expect(session.userId).toBe('');
    expect(session.needsPerson).toBe(true);
    await clock.advance(HOUR_MS);
    expect(chat.calls.of('signIn')).toHaveLength(1);
  });

  it.each(['unreachable', 'refused'] as const)(
    'comes to rest when the sign-in service is %s',
    async (problem) => {
      const { session, signIn, chat } = build();
      signIn.problem = problem;
      expect(await session.signIn('lin')).toEqual({ ok: false, error: problem });
      expect(session.state).toEqual({ kind: 'failed', problem });
      expect(chat.calls.all).toEqual([]);
    },
  );

  it('drops the answer to an earlier sign-in', async () => {
    const { session, chat } = build();
    const held = chat.calls.hold('signIn');
    const first = session.signIn('lin');
    await settle();
    const second = session.signIn('mo');
    await second;
    held.fail(chatError('network'));
    expect(await first).toEqual({ ok: false, error: 'unknown' });
    expect(session.state.kind).toBe('ready');
    expect(session.userId).toBe('mo');
  });
});

describe('coming back', () => {
  it('shows the account at once and keeps trying while the service cannot be reached', async () => {
    const { session, chat, clock, states } = build();
    chat.calls.failNext('signIn', chatError('network'), 3);
    session.resume('lin');
    expect(session.userId).toBe('lin');
    expect(session.state.kind).toBe('signing-in');
    await settle();
    expect(session.state.kind).toBe('offline');
    expect(session.bannerText).toBe('网络不可用，检查网络后会自动连接');
    await clock.advance(999);
    expect(chat.calls.of('signIn')).toHaveLength(1);
    await clock.advance(1);
    expect(chat.calls.of('signIn')).toHaveLength(2);
    await clock.advance(2000);
    expect(chat.calls.of('signIn')).toHaveLength(3);
    await clock.advance(4000);
    expect(session.state.kind).toBe('ready');
    expect(states).toEqual(['signing-in', 'offline', 'ready']);
    expect(session.bannerText).toBe('');
  });

  it('waits half a minute at most, and neither all at once nor longer by chance', async () => {
    const waits = async (random: number) => {
      const { session, chat, clock } = build({ random: () => random });
      chat.calls.failNext('signIn', chatError('timeout'), 100);
      session.resume('lin');
      await clock.advance(10 * 60_000);
      return chat.calls.of('signIn').length;
    };
    const [early, late] = [await waits(0), await waits(1)];
    expect(early).toBeGreaterThan(late);
    expect(late).toBeGreaterThanOrEqual((10 * 60) / 36);
    expect(early).toBeLessThanOrEqual((10 * 60) / 24 + 6);
  });

  it.each([
    ['the app is shown', (parts: ReturnType<typeof build>) => parts.lifecycle.shown.emit()],
    [
      'the network is back',
      (parts: ReturnType<typeof build>) => parts.lifecycle.networkChanged.emit(true),
    ],
  ])('tries at once when %s', async (_, happen) => {
    const parts = build();
    parts.chat.calls.failNext('signIn', chatError('network'));
    parts.session.resume('lin');
    await settle();
    expect(parts.session.state.kind).toBe('offline');
    happen(parts);
    await settle();
    expect(parts.session.state.kind).toBe('ready');
    expect(parts.chat.wakeCount).toBe(1);
    expect(parts.chat.calls.of('signIn')).toHaveLength(2);
  });

  it('does not wake for a network that went away', () => {
    const { chat, lifecycle } = build();
    lifecycle.networkChanged.emit(false);
    expect(chat.wakeCount).toBe(0);
  });

  it('keeps trying while the sign-in service cannot be reached', async () => {
    const { session, signIn, clock } = build();
    signIn.problem = 'unreachable';
    session.resume('lin');
    await clock.advance(60_000);
    expect(session.state.kind).toBe('offline');
    signIn.problem = undefined;
    await clock.advance(60_000);
    expect(session.state.kind).toBe('ready');
  });

  it.each([
    ['the sign-in service refuses', 'refused'],
    ['the chat service refuses', 'credentials-invalid'],
  ] as const)('gives up when %s', async (_, problem) => {
    const { session, signIn, chat, clock } = build();
    if (problem === 'refused') signIn.problem = 'refused';
    else chat.calls.failNext('signIn', chatError('credentials-invalid', 70001));
    session.resume('lin');
    await clock.advance(HOUR_MS);
    expect(session.state).toEqual({ kind: 'failed', problem });
    expect(session.userId).toBe('');
    expect(signIn.asked).toHaveLength(1);
  });
});

describe('while signed in', () => {
  it('tells how the connection stands', async () => {
    const { session, chat } = build();
    await session.signIn('lin');
    const after = (connection: 'connecting' | 'connected' | 'disconnected') => {
      chat.emit({ type: 'connection-changed', connection });
      return session.state.kind;
    };
    expect(after('connecting')).toBe('reconnecting');
    expect(after('disconnected')).toBe('offline');
    expect(after('connected')).toBe('ready');
    chat.emit({ type: 'became-unready' });
    expect(session.state.kind).toBe('reconnecting');
    chat.emit({ type: 'became-ready' });
    expect(session.state.kind).toBe('ready');
  });

  it('does not take the first connection for being signed in', async () => {
    const { session, chat } = build();
    chat.calls.hold('signIn');
    session.resume('lin');
    await settle();
    chat.emit({ type: 'connection-changed', connection: 'connected' });
    expect(session.state.kind).toBe('signing-in');
  });

  it('fetches fresh credentials ten minutes before the old ones end', async () => {
    const { session, signIn, clock } = build();
    await session.signIn('lin');
    await clock.advance(HOUR_MS - 10 * 60_000 - 1);
    expect(signIn.asked).toHaveLength(1);
    await clock.advance(1);
    expect(signIn.asked).toEqual(['lin', 'lin']);
    expect(session.state.kind).toBe('ready');
  });

  it('goes on silently when credentials run out, with those fetched ahead', async () => {
    const { session, signIn, chat, clock, states } = build();
    await session.signIn('lin');
    await clock.advance(HOUR_MS - 60_000);
    signIn.problem = 'unreachable';
    chat.kick('credentials-expired');
    await settle();
    expect(states).toEqual(['signing-in', 'ready', 'reconnecting', 'ready']);
    expect(session.userId).toBe('lin');
    expect(chat.calls.of('signIn')[1]).toEqual([expect.objectContaining({ userSig: 'sig-2' })]);
  });

  it('fetches credentials when they run out and none are at hand', async () => {
    const { session, signIn, chat } = build();
    await session.signIn('lin');
    chat.kick('credentials-expired');
    await settle();
    expect(session.state.kind).toBe('ready');
    expect(signIn.asked).toHaveLength(2);
  });

  it('uses credentials fetched ahead once: refused ones are not offered again', async () => {
    const { session, signIn, chat, clock } = build();
    await session.signIn('lin');
    await clock.advance(HOUR_MS - 60_000);
    expect(signIn.asked).toHaveLength(2);
    chat.kick('credentials-expired');
    await settle();
    chat.kick('credentials-expired');
    await settle();
    expect(signIn.asked).toHaveLength(3);
    expect(session.state.kind).toBe('ready');
  });

  it('does not use credentials that ended while they were kept', async () => {
    const { session, signIn, chat, clock } = build();
    await session.signIn('lin');
    await clock.advance(HOUR_MS - 60_000);
    clock.setMs(clock.nowMs() + 10 * HOUR_MS);
    chat.kick('credentials-expired');
    await settle();
    expect(signIn.asked).toHaveLength(3);
  });

  it('asks no more often than once a minute when the device takes all credentials for ended', async () => {
    const { session, signIn, clock } = build();
    signIn.lifetimeMs = -HOUR_MS;
    await session.signIn('lin');
    await clock.advance(10 * 60_000);
    expect(signIn.asked.length).toBeLessThanOrEqual(11);
  });

  it('waits for credentials of half a year without asking early', async () => {
    const { session, signIn, clock } = build();
    signIn.lifetimeMs = 180 * 24 * HOUR_MS;
    await session.signIn('lin');
    await clock.advance(179 * 24 * HOUR_MS);
    expect(signIn.asked).toHaveLength(1);
    await clock.advance(24 * HOUR_MS);
    expect(signIn.asked).toHaveLength(2);
  });

  it.each(['another-instance', 'another-device', 'administrator'] as const)(
    'ends when kicked by %s and does not come back by itself',
    async (reason) => {
      const { session, chat, clock, lifecycle } = build();
      await session.signIn('lin');
      chat.kick(reason);
      expect(session.state).toEqual({ kind: 'kicked', reason });
      expect(session.userId).toBe('');
      expect(session.bannerText).not.toBe('');
      lifecycle.shown.emit();
      await clock.advance(24 * HOUR_MS);
      expect(chat.calls.of('signIn')).toHaveLength(1);
    },
  );
});

describe('signing out', () => {
  it('is over at once, whatever the service answers', async () => {
    const { session, chat } = build();
    await session.signIn('lin');
    const held = chat.calls.hold('signOut');
    const left = session.signOut();
    expect(session.state.kind).toBe('signed-out');
    expect(session.userId).toBe('');
    held.fail(chatError('timeout'));
    await left;
    expect(session.state.kind).toBe('signed-out');
  });

  it('stops a sign-in that is under way', async () => {
    const { session, chat } = build();
    const held = chat.calls.hold('signIn');
    session.resume('lin');
    await settle();
    await session.signOut();
    held.release();
    await settle();
    expect(session.state.kind).toBe('signed-out');
    expect(session.userId).toBe('');
  });

  it('leaves no timer behind', async () => {
    const { session, clock } = build();
    await session.signIn('lin');
    expect(clock.pendingCount).toBe(1);
    await session.signOut();
    expect(clock.pendingCount).toBe(0);
  });

  it('hears nothing after disposal', async () => {
    const { session, chat, clock, lifecycle } = build();
    await session.signIn('lin');
    session.dispose();
    chat.emit({ type: 'connection-changed', connection: 'disconnected' });
    lifecycle.shown.emit();
    expect(session.state.kind).toBe('ready');
    expect(chat.wakeCount).toBe(0);
    expect(clock.pendingCount).toBe(0);
  });
});
