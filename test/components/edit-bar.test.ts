import { chatStrings } from '../../miniprogram/i18n/sections/chat';
import { loadComponent } from '../support/component';

const render = loadComponent('edit-bar', 'packages/chat/components');

it('shows what is being changed, and can be closed', async () => {
  const bar = render({ text: 'tomorow', t: chatStrings['zh-CN'] }).hear('cancel');
  expect(bar.find('title')?.text).toBe('编辑消息');
  expect(bar.find('text')?.text).toBe('tomorow');
  expect(bar.find('close')).toMatchObject({ role: 'button', label: '取消编辑' });
  expect(await bar.fire('close', 'tap')).toMatchObject([{ name: 'cancel' }]);
});
