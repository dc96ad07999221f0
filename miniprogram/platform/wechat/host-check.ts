import type { DomainList } from '../../domain/trusted-domains';
import type { HostCheck } from '../host-check';

/** What WeChat says of a host that is not in the list, whichever call met it. */
const NOT_LISTED = /not in domain list/iu;

/** A host that answers at all is in the list; one that takes longer than this says nothing either way. */
const TIMEOUT_MS = 5000;

type Ask = (url: string, answer: (errorText: string) => void) => void;

/** A call of each kind, as small as it can be. What it is answered does not matter, only whether WeChat lets it out. */
const asks: Readonly<Record<DomainList, Ask>> = {
  socket(url, answer) {
    const socket = wx.connectSocket({ url, fail: ({ errMsg }) => answer(errMsg) });
    socket.onOpen(() => {
      answer('');
      socket.close({});
    });
    socket.onError(({ errMsg }) => answer(errMsg));
  },
  request(url, answer) {
    wx.request({
      url,
      method: 'HEAD',
      timeout: TIMEOUT_MS,
      success: () => answer(''),
      fail: ({ errMsg }) => answer(errMsg),
    });
  },
  uploadFile(url, answer) {
    const filePath = `${wx.env.USER_DATA_PATH}/host-check`;
    const files = wx.getFileSystemManager();
    const send = (): void => {
      wx.uploadFile({
        url,
        filePath,
        name: 'file',
        timeout: TIMEOUT_MS,
        success: () => answer(''),
        fail: ({ errMsg }) => answer(errMsg),
      });
    };
    files.writeFile({ filePath, data: '-', success: send, fail: () => answer('') });
  },
  downloadFile(url, answer) {
    wx.downloadFile({
      url,
      timeout: TIMEOUT_MS,
      success: () => answer(''),
      fail: ({ errMsg }) => answer(errMsg),
    });
  },
};

/** The check by WeChat's own calls: one host after another, because only few sockets may be open at a time. */
export const wechatHostCheck: HostCheck = {
  async refused(list, addresses) {
    if (wx.getAccountInfoSync().miniProgram.envVersion === 'release') return [];
    const found: string[] = [];
    for (const address of addresses)
      if (NOT_LISTED.test(await errorOf(asks[list], address))) found.push(address);
    return found;
  },
};

function errorOf(ask: Ask, url: string): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(''), TIMEOUT_MS);
    ask(url, (errorText) => {
      clearTimeout(timer);
      resolve(errorText);
    });
  });
}
