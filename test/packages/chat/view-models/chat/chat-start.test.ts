import { FakeChatClient } from '../../../../support/fakes/fake-chat-client';
import { TimelineHistory } from '../../../../../miniprogram/stores/timeline/timeline-history';
import { buildApp, buildSignedInApp } from '../../../../support/test-app';
import { buildGroup, buildMessage } from '../../../../support/builders';
import {
  chatState,
  chatTitle,
  emptyChat,
} from '../../../../../miniprogram/packages/chat/view-models/chat/chat-start';

it('a chat starts with its draft, which can be sent', () => {
  const { services } = buildApp();
  services.drafts.set('group:team', 'half a sentence');
  expect(emptyChat(services, 'group:team')).toMatchObject({
    hasNames: true,
    composerText: 'half a sentence',
    canSend: true,
  });
  expect(emptyChat(services, 'direct:mo')).toMatchObject({ hasNames: false, canSend: false });
});

it('is called by what the other side is doing, in my language', () => {
  const { services, chat } = buildApp({ language: 'en' });
  expect(chatTitle(services, 'direct:mo')).toBe('mo');
  chat.emit({ type: 'peer-typing', conversationId: 'direct:mo', isTyping: true });
  expect(chatTitle(services, 'direct:mo')).toBe('Typing…');
  expect(chatTitle(services, 'direct:qi')).toBe('qi');
});

it('keeps the number of members where the name is too long for the bar', async () => {
  const { services, platform } = await buildSignedInApp({
    groups: [buildGroup({ groupId: 'team', name: '一个名字很长的群聊', memberCount: 23 })],
  });
  platform.navigation.titleRoomPx = 120;
  expect(chatTitle(services, 'group:team')).toBe('一个名字…(23)');
});

describe('the state of a chat', () => {
  const history = () => new TimelineHistory('direct:mo', new FakeChatClient());

  it('is loading until its first page is there', () => {
    expect(chatState(history(), { kind: 'ready' })).toBe('loading');
  });

  it('is failed only when nobody is on the way to the service any more', () => {
    const failed = history();
    failed.state = 'failed';
    expect(chatState(failed, { kind: 'ready' })).toBe('failed');
    expect(chatState(failed, { kind: 'signing-in' })).toBe('loading');
    expect(chatState(failed, { kind: 'reconnecting' })).toBe('loading');
  });

  it('is ready with what is known, whatever failed since', () => {
    const known = history();
    known.state = 'failed';
    known.timeline.put(buildMessage());
    expect(chatState(known, { kind: 'ready' })).toBe('ready');
  });
});
