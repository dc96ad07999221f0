import { pickFailure } from '../../../miniprogram/platform/wechat/pick-failure';

it.each([
  ['chooseMedia:fail cancel', 'cancelled'],
  ['chooseLocation:fail auth deny', 'refused'],
  ['chooseMedia:fail:system permission denied', 'refused'],
  ['chooseLocation:fail authorize no response', 'refused'],
  ['chooseMessageFile:fail', 'failed'],
] as const)('tells why nothing was chosen: %s', (errMsg, kind) => {
  expect(pickFailure(errMsg)).toBe(kind);
});
