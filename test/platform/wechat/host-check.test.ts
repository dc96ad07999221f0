import { wechatHostCheck } from '../../../miniprogram/platform/wechat/host-check';
import { FakeWx } from '../../support/fakes/fake-wx';

type Fail = (failure: { readonly errMsg: string }) => void;

const REFUSED = 'request:fail url not in domain list';
const version = (envVersion: string) => ({ miniProgram: { envVersion } });

/** WeChat as a developer meets it: hosts with `bad` in their name are refused. */
function install(envVersion = 'develop') {
  const asked: string[] = [];
  const call = ({ url, fail, success }: { url: string; fail: Fail; success: () => void }) => {
    asked.push(url);
    if (url.includes('bad')) fail({ errMsg: REFUSED });
    else if (url.includes('down')) fail({ errMsg: 'request:fail timeout' });
    else success();
  };
  const sockets: { open: () => void; isClosed: boolean }[] = [];
  new FakeWx({
    getAccountInfoSync: () => version(envVersion),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => ({
      writeFile: ({ success }: { success: () => void }) => success(),
    }),
    request: call,
    uploadFile: call,
    downloadFile: call,
    connectSocket: ({ url, fail }: { url: string; fail: Fail }) => {
      const socket = { open: () => undefined as void, isClosed: false };
      sockets.push(socket);
      call({ url, fail, success: () => queueMicrotask(() => socket.open()) });
      return {
        onOpen: (listener: () => void) => (socket.open = listener),
        onError: () => undefined,
        close: () => (socket.isClosed = true),
      };
    },
  }).install();
  return { asked, sockets };
}

it.each(['request', 'uploadFile', 'downloadFile', 'socket'] as const)(
  'finds what WeChat refuses in the list %s, and nothing that is only out of reach',
  async (list) => {
    install();
    const addresses = ['https://good', 'https://bad-1', 'https://down', 'https://bad-2'];
    expect(await wechatHostCheck.refused(list, addresses)).toEqual([
      'https://bad-1',
      'https://bad-2',
    ]);
  },
);

it('leaves no socket open', async () => {
  const { sockets } = install();
  await wechatHostCheck.refused('socket', ['wss://good']);
  expect(sockets).toMatchObject([{ isClosed: true }]);
});

it('asks nothing in a published version', async () => {
  const { asked } = install('release');
  expect(await wechatHostCheck.refused('request', ['https://bad'])).toEqual([]);
  expect(asked).toEqual([]);
});
