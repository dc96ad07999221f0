import type { PhoneContext } from '../context';
import { openPlaceChooser, openPlaceView } from '../chrome/map';
import { ApiFailure, defineApis, type Wx } from './define-apis';

type Names = 'chooseLocation' | 'openLocation';

/** How close WeChat shows a place where nothing is said. */
const USUAL_SCALE = 18;

/** The map: choosing asks for the location first, as in WeChat. */
export function createMapApis({ frame, permissions }: PhoneContext): Pick<Wx, Names> {
  return defineApis<Names>({
    chooseLocation: async () => {
      if (!(await permissions.request('scope.userLocation'))) throw new ApiFailure('auth deny');
      const place = await openPlaceChooser(frame.layers, frame.words);
      if (!place) throw new ApiFailure('cancel');
      return place;
    },
    openLocation: ({ latitude, longitude, name = '', address = '', scale = USUAL_SCALE }) => {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
        throw new ApiFailure('parameter error: latitude or longitude out of range');
      openPlaceView(frame.layers, frame.words, { name, address, latitude, longitude }, scale);
    },
  });
}
