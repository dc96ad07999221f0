import { buildApp } from '../support/test-app';
import { chatError } from '../support/fakes/fake-calls';
import { isDone, isSure, nameInQuestion } from '../../miniprogram/view-models/asking';
import { failed, ok } from '../../miniprogram/kernel/result';

const question = { title: '解散群聊？', text: '所有成员都会离开', confirm: '解散' };

it('asks in the person’s words, as about something that is not undone', async () => {
  const { services, platform } = buildApp();
  platform.dialogs.willConfirm(true);
  expect(await isSure(services, question)).toBe(true);
  expect(platform.dialogs.questions).toEqual([
    { ...question, cancel: '取消', isDestructive: true },
  ]);
  expect(await isSure(services, question)).toBe(false);
});

it('says what went wrong, and nothing when nothing did', async () => {
  const { services, platform } = buildApp();
  expect(await isDone(services, Promise.resolve(ok(undefined)))).toBe(true);
  expect(platform.dialogs.toasts).toEqual([]);
  const gone = Promise.resolve(failed(chatError('group-gone')));
  expect(await isDone(services, gone)).toBe(false);
  expect(platform.dialogs.toasts).toEqual(['这个群聊已经解散']);
});

it('repeats no more of a name than a title holds, and cuts no emoji', () => {
  expect(nameInQuestion('林夏')).toBe('林夏');
  expect(nameInQuestion('🦆'.repeat(1000))).toBe(`${'🦆'.repeat(20)}…`);
});
