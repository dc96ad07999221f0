import { buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';
import {
  reopen,
  reopenText,
} from '../../../../../miniprogram/packages/chat/view-models/chat/chat-block';

it('offers to unblock the other side, and nothing in any other chat', async () => {
  const { chat, services } = await buildSignedInApp();
  expect(reopenText(services, 'direct:mo')).toBe('');
  await chat.relations.block('mo');
  expect(reopenText(services, 'direct:mo')).toBe('移出黑名单');
  expect(reopenText(services, 'group:mo')).toBe('');
  await reopen(services, 'group:mo');
  expect(chat.relations.calls.of('unblock')).toEqual([]);
  await reopen(services, 'direct:mo');
  expect(reopenText(services, 'direct:mo')).toBe('');
});

it('says what went wrong', async () => {
  const { chat, platform, services } = await buildSignedInApp();
  await chat.relations.block('mo');
  chat.relations.calls.failNext('unblock', chatError('network'));
  await reopen(services, 'direct:mo');
  expect(platform.dialogs.toasts).toEqual(['网络不可用，检查网络后再试']);
});
