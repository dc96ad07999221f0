import {
  PendingChanges,
  confirmed,
} from '../../../miniprogram/stores/conversations/pending-changes';
import { buildConversation } from '../../support/builders';
import type { PendingChange } from '../../../miniprogram/stores/conversations/pending-changes';

const held = buildConversation({ unreadCount: 3 });
const pin: PendingChange = { kind: 'changed', fields: { isPinned: true } };
const mute: PendingChange = { kind: 'changed', fields: { notify: 'muted' } };
const read: PendingChange = { kind: 'changed', fields: { unreadCount: 0, mention: 'none' } };
const removed: PendingChange = { kind: 'removed' };

describe('PendingChanges', () => {
  it('lays changes over the value, in order, until they are dropped', () => {
    const pending = new PendingChanges();
    const unpin: PendingChange = { kind: 'changed', fields: { isPinned: false } };
    pending.add('direct:mo', pin);
    pending.add('direct:mo', mute);
    expect(pending.applyTo(held)).toEqual({ ...held, isPinned: true, notify: 'muted' });
    pending.add('direct:mo', unpin);
    expect(pending.applyTo(held)).toEqual({ ...held, notify: 'muted' });
    pending.drop('direct:mo', unpin);
    pending.drop('direct:mo', mute);
    expect(pending.applyTo(held)).toEqual({ ...held, isPinned: true });
    pending.drop('direct:mo', pin);
    expect(pending.applyTo(held)).toBe(held);
  });

  it('hides what is being removed, and leaves other conversations alone', () => {
    const pending = new PendingChanges();
    pending.add('direct:mo', removed);
    expect(pending.applyTo(held)).toBeUndefined();
    expect(pending.applyTo(buildConversation({ conversationId: 'direct:su' }))).toBeDefined();
    pending.clear();
    expect(pending.applyTo(held)).toBe(held);
  });
});

describe('a confirmed change', () => {
  it('is part of the value before the service has told so', () => {
    expect(confirmed(held, held, pin)).toEqual({ ...held, isPinned: true });
    expect(confirmed(held, held, mute)).toEqual({ ...held, notify: 'muted' });
    expect(confirmed(held, held, read)).toEqual({ ...held, unreadCount: 0 });
    expect(confirmed(held, held, removed)).toBeUndefined();
  });

  it('gives way to what the service told meanwhile', () => {
    const now = { ...held, unreadCount: 4 };
    expect(confirmed(held, now, read)).toEqual(now);
    expect(confirmed(held, now, pin)).toEqual({ ...now, isPinned: true });
    expect(confirmed(held, now, removed)).toEqual(now);
  });
});
