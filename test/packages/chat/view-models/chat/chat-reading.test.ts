import { observable, runInAction } from 'mobx-miniprogram';
import {
  ChatReading,
  REPORT_INTERVAL_MS,
} from '../../../../../miniprogram/packages/chat/view-models/chat/chat-reading';
import { buildConversation } from '../../../../support/builders';
import { buildApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';
import { settle } from '../../../../support/fakes/fake-platform';
import type { Conversation } from '../../../../../miniprogram/domain/conversation/conversation';

const TEAM = 'group:team';

function lookAt(fields: Partial<Conversation>) {
  const conversation = { ...buildConversation({ conversationId: TEAM }), ...fields };
  const app = buildApp({ conversations: [conversation] });
  const look = observable({ isOn: true });
  const start = async () => {
    await app.services.session.signIn('lin');
    await settle();
  };
  const reading = new ChatReading(app.services, TEAM, () => look.isOn);
  const { calls, account } = app.chat;
  const change = async (changed: Partial<Conversation>) => {
    account.change(TEAM, changed);
    app.chat.emitConversations();
    await settle();
  };
  const lookAway = (isAway: boolean) => runInAction(() => (look.isOn = !isAway));
  return { app, calls, reading, start, change, lookAway, reports: () => calls.of('markRead') };
}

describe('ChatReading', () => {
  it('reports what is unread once the service has let the person in', async () => {
    const { reading, start, reports } = lookAt({ unreadCount: 2 });
    reading.start();
    expect(reports()).toHaveLength(0);
    await start();
    expect(reports()).toEqual([[TEAM]]);
  });

  it('reports a mention that arrives after its message was read', async () => {
    const { app, reading, start, change, reports } = lookAt({});
    await start();
    reading.start();
    await change({ mention: 'me' });
    expect(reports()).toHaveLength(1);
    expect(app.services.conversations.get(TEAM)?.mention).toBe('none');
  });

  it('hears of mentions that the list does not tell of yet, before it reports', async () => {
    const places = { lastSequence: 9, readSequence: 1, mentions: [] };
    const { app, start, reports } = lookAt({ unreadCount: 2, places });
    await start();
    const mentions = [{ sequence: 4, of: 'me' }] as const;
    app.chat.account.change(TEAM, { places: { ...places, mentions } });
    const heard: unknown[] = [];
    const reading = new ChatReading(
      app.services,
      TEAM,
      () => true,
      (conversation) => heard.push(conversation.places?.mentions, reports().length),
    );
    reading.start();
    await settle();
    expect(heard).toEqual([mentions, 0]);
    expect(reports()).toHaveLength(1);
    reading.dispose();
  });

  it('does not ask again for what the service refused', async () => {
    const { calls, reading, start, change, reports } = lookAt({ unreadCount: 2 });
    await start();
    calls.failNext('markRead', chatError('network'), 50);
    reading.start();
    await settle();
    expect(reports()).toHaveLength(1);
    await change({ unreadCount: 3 });
    expect(reports()).toHaveLength(2);
  });

  it('asks again when the chat is looked at again', async () => {
    const { calls, reading, start, lookAway, reports } = lookAt({ unreadCount: 2 });
    await start();
    calls.failNext('markRead', chatError('network'));
    reading.start();
    await settle();
    lookAway(true);
    lookAway(false);
    await settle();
    expect(reports()).toHaveLength(2);
  });

  it('asks one thing at a time', async () => {
    const { calls, reading, start, change, reports } = lookAt({ unreadCount: 1 });
    await start();
    const held = calls.hold('markRead');
    reading.start();
    await change({ unreadCount: 2 });
    expect(reports()).toHaveLength(1);
    held.release();
  });

  it('reports what arrives in sight before the list knows of it, not more than once a second', async () => {
    const { app, reading, start, reports } = lookAt({});
    await start();
    reading.start();
    reading.arrived();
    expect(reports()).toHaveLength(1);
    reading.arrived();
    reading.arrived();
    expect(reports()).toHaveLength(1);
    await app.platform.clock.advance(REPORT_INTERVAL_MS);
    expect(reports()).toHaveLength(2);
    await app.platform.clock.advance(REPORT_INTERVAL_MS);
    expect(reports()).toHaveLength(2);
  });

  it('reports what was seen last when the chat is left at once', async () => {
    const { reading, start, lookAway, reports } = lookAt({});
    await start();
    reading.start();
    reading.arrived();
    reading.arrived();
    lookAway(true);
    expect(reports()).toHaveLength(2);
    reading.arrived();
    reading.dispose();
    expect(reports()).toHaveLength(2);
  });

  it('says nothing while nobody looks', async () => {
    const { reading, start, change, lookAway, reports } = lookAt({});
    await start();
    lookAway(true);
    reading.start();
    await change({ unreadCount: 1 });
    expect(reports()).toHaveLength(0);
  });
});
