import { pickFailure } from './pick-failure';
import type { Places } from '../places';

/** WeChat's map: it asks for the location itself and draws the map in pages of its own. */
export const wechatPlaces: Places = {
  choose() {
    return new Promise((resolve) => {
      wx.chooseLocation({
        success: ({ name, address, latitude, longitude }) =>
          resolve({
            kind: 'chosen',
            place: {
              title: name,
              address,
              latitude: degrees(latitude),
              longitude: degrees(longitude),
            },
          }),
        fail: ({ errMsg }) => resolve({ kind: pickFailure(errMsg) }),
      });
    });
  },
  open({ title, address, latitude, longitude }, scale) {
    return new Promise((resolve) => {
      wx.openLocation({
        latitude,
        longitude,
        name: title,
        address,
        scale,
        success: () => resolve(true),
        fail: () => resolve(false),
      });
    });
  },
};

/** Some phones give numbers as texts, whatever the typings say. */
function degrees(value: unknown): number {
  return Number(value);
}
