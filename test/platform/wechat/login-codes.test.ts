import { FakeWx } from '../../support/fakes/fake-wx';
import {
  LocalLoginCodes,
  wechatLoginCodes,
} from '../../../miniprogram/platform/wechat/login-codes';

const local = new LocalLoginCodes('http://127.0.0.1:1');

it('offers the people of the local service and passes over what is not a person', async () => {
  const wx = new FakeWx().install();
  const data = [{ userId: 'a', nick: '阿', avatarUrl: 'u' }, { userId: 'b' }, { nick: 'c' }, 7];
  wx.willAnswer('request', { statusCode: 200, data });
  expect(await local.people()).toEqual({
    ok: true,
    value: [
      { userId: 'a', nick: '阿', avatarUrl: 'u' },
      { userId: 'b', nick: '', avatarUrl: '' },
      { userId: 'newcomer', nick: '', avatarUrl: '' },
    ],
  });
});

it.each(['fail', { statusCode: 200, data: '<html>' }] as const)(
  'takes anything but a list of people for no answer: %j',
  async (answer) => {
    new FakeWx().install().willAnswer('request', answer);
    expect(await local.people()).toEqual({ ok: false, error: 'unreachable' });
  },
);

it('has nobody to choose from where WeChat says who is there', async () => {
  expect(await wechatLoginCodes.people()).toEqual({ ok: true, value: [] });
});

it('has no code while WeChat gives none', async () => {
  const wx = new FakeWx().install();
  wx.willAnswer('login', 'fail');
  expect(await wechatLoginCodes.code(undefined)).toBeUndefined();
});

it('knows the newcomer by the ID that the server has drawn', async () => {
  expect(await local.code('u_0123456789abcdef01234567')).toBe('local:newcomer');
  expect(await local.code('u_lin')).toBe('local:u_lin');
});
