import { FakeWx } from '../../support/fakes/fake-wx';
import { barColors } from '../../../miniprogram/theme/bar-colors';
import { wechatDialogs } from '../../../miniprogram/platform/wechat/dialogs';

const question = { title: 'Delete?', confirm: 'Delete', cancel: 'Cancel' };

it('leaves a long toast on the screen for longer', () => {
  const wx = new FakeWx().install();
  wechatDialogs.toast('已复制');
  wechatDialogs.toast('没有发出去：你已经不在这个群里了，请联系群主');
  const [short, long] = wx.of('showToast').map(({ duration }) => Number(duration));
  expect(short).toBe(1500);
  expect(long).toBeGreaterThan(1500);
});

it('is confirmed only by the confirming word', async () => {
  const wx = new FakeWx().install();
  wx.willAnswer('showModal', { confirm: true });
  wx.willAnswer('showModal', { confirm: false });
  wx.willAnswer('showModal', 'fail');
  expect(await wechatDialogs.confirm(question)).toBe(true);
  expect(await wechatDialogs.confirm(question)).toBe(false);
  expect(await wechatDialogs.confirm(question)).toBe(false);
});

it('tells something that needs no answer, and settles however it goes', async () => {
  const wx = new FakeWx().install();
  const notice = { title: 'Details', text: 'From: Mo', close: 'OK' };
  wx.willAnswer('showModal', { confirm: true });
  wx.willAnswer('showModal', 'fail');
  await wechatDialogs.tell(notice);
  await wechatDialogs.tell(notice);
  expect(wx.of('showModal')[0]).toMatchObject({ showCancel: false, content: 'From: Mo' });
});

it('answers with what was typed, or with nothing when dismissed', async () => {
  const wx = new FakeWx().install();
  const request = { title: 'Link', placeholder: 'https://', confirm: 'Send', cancel: 'Cancel' };
  wx.willAnswer('showModal', { confirm: true, content: 'example.com' });
  wx.willAnswer('showModal', { confirm: false, content: 'example.com' });
  wx.willAnswer('showModal', 'fail');
  expect(await wechatDialogs.ask(request)).toBe('example.com');
  expect(await wechatDialogs.ask(request)).toBeUndefined();
  expect(await wechatDialogs.ask(request)).toBeUndefined();
  expect(wx.of('showModal')[0]).toMatchObject({ editable: true, placeholderText: 'https://' });
  expect(wx.of('showModal')[0]).not.toHaveProperty('content');
});

it('asks for other words with those that are there in the field', async () => {
  const wx = new FakeWx().install();
  wx.willAnswer('showModal', { confirm: true, content: '同学们' });
  const request = { title: 'Rename', placeholder: '', confirm: 'Save', cancel: 'Cancel' };
  expect(await wechatDialogs.ask({ ...request, text: '同学' })).toBe('同学们');
  expect(wx.of('showModal')[0]).toMatchObject({ editable: true, content: '同学' });
});

it('offers to call a number', () => {
  const wx = new FakeWx().install();
  wx.willAnswer('makePhoneCall', 'fail');
  wechatDialogs.call('10086');
  expect(wx.of('makePhoneCall')).toMatchObject([{ phoneNumber: '10086' }]);
});

it('shows a destructive word in the danger colour of the theme', async () => {
  const wx = new FakeWx().install();
  wx.baseInfo['theme'] = 'dark';
  await wechatDialogs.confirm({ ...question, isDestructive: true });
  expect(wx.of('showModal')[0]).toMatchObject({ confirmColor: barColors.dark.danger });
});

it('answers with the chosen item, or with nothing when dismissed', async () => {
  const wx = new FakeWx().install();
  wx.willAnswer('showActionSheet', { tapIndex: 1 });
  wx.willAnswer('showActionSheet', 'fail');
  expect(await wechatDialogs.choose(['a', 'b'])).toBe(1);
  expect(await wechatDialogs.choose(['a', 'b'])).toBeUndefined();
});

it('says whether a text was copied', async () => {
  const wx = new FakeWx().install();
  wx.willAnswer('setClipboardData', {});
  wx.willAnswer('setClipboardData', 'fail');
  expect(await wechatDialogs.copy('x')).toBe(true);
  expect(await wechatDialogs.copy('x')).toBe(false);
});

it('ticks lightly', () => {
  const wx = new FakeWx().install();
  wechatDialogs.tick();
  expect(wx.of('vibrateShort')[0]).toMatchObject({ type: 'light' });
});
