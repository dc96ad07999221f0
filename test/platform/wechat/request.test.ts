import { FakeWx } from '../../support/fakes/fake-wx';
import { request } from '../../../miniprogram/platform/wechat/request';

it('sends JSON and answers with status and body', async () => {
  const wx = new FakeWx().install();
  wx.willAnswer('request', { statusCode: 404, data: { error: 'x' } });
  const answer = await request({ method: 'POST', url: 'http://a/b', body: { userId: 'c' } });
  expect(answer).toEqual({ status: 404, body: { error: 'x' } });
  expect(wx.of('request')[0]).toMatchObject({ url: 'http://a/b', data: { userId: 'c' } });
});

it('gives up after a limited time', async () => {
  const wx = new FakeWx().install();
  wx.willAnswer('request', 'fail');
  expect(await request({ method: 'GET', url: 'http://a/b' })).toBeUndefined();
  expect(Number(wx.of('request')[0]?.['timeout'])).toBeLessThan(10_000);
});
