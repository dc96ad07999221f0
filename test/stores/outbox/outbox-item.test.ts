import {
  isRefused,
  itemFromStored,
  localIdOf,
  messageOfItem,
  storedFromItem,
} from '../../../miniprogram/stores/outbox/outbox-item';
import { buildPerson, text } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';
import type { OutboxItem } from '../../../miniprogram/stores/outbox/outbox-item';

const stored = { clientId: 'k', conversationId: 'direct:mo', content: text('hi'), composedAtMs: 1 };
const item: OutboxItem = { ...stored, state: { kind: 'queued' }, isUnsure: false };
const failedFor = (kind: Parameters<typeof chatError>[0]): OutboxItem => ({
  ...item,
  state: { kind: 'failed', problem: chatError(kind, 7) },
});

it('keeps on the device what is needed to go on, and why a text failed', () => {
  expect(storedFromItem(item)).toEqual(stored);
  expect(storedFromItem({ ...failedFor('muted'), messageId: 'm' })).toEqual({
    ...stored,
    messageId: 'm',
    failure: { kind: 'muted', code: 7 },
  });
});

it('believes nothing about how far a text came before a restart', () => {
  expect(itemFromStored(stored)).toEqual({ ...stored, state: { kind: 'queued' }, isUnsure: true });
  expect(itemFromStored({ ...stored, failure: { kind: 'muted', code: 7 } })).toEqual({
    ...failedFor('muted'),
    isUnsure: true,
  });
  expect(itemFromStored({ ...stored, failure: { kind: 'evil', code: 7 } })).toMatchObject({
    state: { problem: { kind: 'unknown' } },
  });
});

it('tells a refusal from a problem that passes', () => {
  for (const kind of ['muted', 'too-often', 'unknown'] as const)
    expect(isRefused(failedFor(kind))).toBe(true);
  for (const kind of ['network', 'timeout', 'not-ready'] as const)
    expect(isRefused(failedFor(kind))).toBe(false);
  expect(isRefused(item)).toBe(false);
});

it('is a message of mine on the timeline, whose look tells how far it came', () => {
  const lookOf = (value: OutboxItem) => messageOfItem(value, buildPerson()).delivery;
  expect(messageOfItem(item, buildPerson({ userId: 'lin', nick: '林夏' }))).toMatchObject({
    id: localIdOf('k'),
    clientId: 'k',
    from: 'lin',
    isOwn: true,
    content: { kind: 'text', text: 'hi' },
  });
  expect(lookOf(item)).toBe('sending');
  expect(lookOf({ ...item, state: { kind: 'retrying', attempt: 2 } })).toBe('sending');
  expect(lookOf(failedFor('network'))).toBe('failed');
});
