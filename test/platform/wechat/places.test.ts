import { FakeWx } from '../../support/fakes/fake-wx';
import { LAKE } from '../../support/fakes/fake-places';
import { wechatPlaces } from '../../../miniprogram/platform/wechat/places';

it('gives what was chosen on the map, whose numbers may be texts', async () => {
  const wx = new FakeWx().install();
  const { title: name, address } = LAKE;
  wx.willAnswer('chooseLocation', { name, address, latitude: '30.25', longitude: '120.15' });
  expect(await wechatPlaces.choose()).toEqual({ kind: 'chosen', place: LAKE });
});

it('says why nothing was chosen', async () => {
  new FakeWx({
    chooseLocation: ({ fail }: { fail: (failure: object) => void }) =>
      fail({ errMsg: 'chooseLocation:fail auth deny' }),
  }).install();
  expect(await wechatPlaces.choose()).toEqual({ kind: 'refused' });
});

it.each([
  [{}, true],
  ['fail', false],
] as const)('opens the map and says whether it did (%j)', async (answer, isOpened) => {
  const wx = new FakeWx().install();
  wx.willAnswer('openLocation', answer);
  expect(await wechatPlaces.open(LAKE, 16)).toBe(isOpened);
  expect(wx.of('openLocation')).toMatchObject([
    { name: LAKE.title, address: LAKE.address, latitude: 30.25, longitude: 120.15, scale: 16 },
  ]);
});
