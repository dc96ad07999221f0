import { ApiFailure, defineApis } from '../../../../tools/preview/device/api/define-apis';

const wx = defineApis<'login' | 'getClipboardData' | 'showModal'>({
  login: () => ({ code: 'c1' }),
  getClipboardData: () => {
    throw new ApiFailure('auth deny', { errno: 103 });
  },
  showModal: async () => {
    await Promise.resolve();
    throw new Error('broken');
  },
});

test('without callbacks an API returns a promise of its result', async () => {
  await expect(wx.login()).resolves.toEqual({ code: 'c1', errMsg: 'login:ok' });
});

test('a refusal is a plain object with errMsg and its own fields', async () => {
  await expect(wx.getClipboardData()).rejects.toEqual({
    errMsg: 'getClipboardData:fail auth deny',
    errno: 103,
  });
});

test('any other error becomes a failure with its message', async () => {
  await expect(wx.showModal({})).rejects.toEqual({ errMsg: 'showModal:fail broken' });
});

test('with callbacks it returns nothing and calls success, then complete, in a later task', async () => {
  const calls: string[] = [];
  const done = new Promise<void>((resolve) => {
    const login: (option: object) => unknown = wx.login;
    const returned = login({
      success: ({ code, errMsg }: { code: string; errMsg: string }) =>
        void calls.push(`success ${code} ${errMsg}`),
      fail: () => void calls.push('fail'),
      complete: ({ errMsg }: { errMsg: string }) => {
        calls.push(`complete ${errMsg}`);
        resolve();
      },
    });
    expect(returned).toBeUndefined();
  });
  expect(calls).toEqual([]);
  await done;
  expect(calls).toEqual(['success c1 login:ok', 'complete login:ok']);
});

test('a failure reaches fail and complete, and no promise is left rejected', async () => {
  const calls = await new Promise<string[]>((resolve) => {
    const heard: string[] = [];
    wx.getClipboardData({
      fail: ({ errMsg }) => void heard.push(errMsg),
      complete: () => {
        resolve(heard);
      },
    });
  });
  expect(calls).toEqual(['getClipboardData:fail auth deny']);
});
