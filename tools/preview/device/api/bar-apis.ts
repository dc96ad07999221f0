import type { PhoneContext } from '../context';
import { ApiFailure, defineApis, type Wx } from './define-apis';

type Names =
  | 'setNavigationBarTitle'
  | 'setNavigationBarColor'
  | 'showNavigationBarLoading'
  | 'hideNavigationBarLoading'
  | 'setTabBarBadge'
  | 'removeTabBarBadge'
  | 'showTabBarRedDot'
  | 'hideTabBarRedDot'
  | 'setTabBarItem'
  | 'setTabBarStyle'
  | 'showTabBar'
  | 'hideTabBar'
  | 'setBackgroundColor'
  | 'setBackgroundTextStyle';

/** Navigation bar, tab bar and page background. */
export function createBarApis({ frame, files }: PhoneContext): Pick<Wx, Names> {
  const { tabBar } = frame;
  const checked = (index: number): number => {
    if (tabBar.count === 0) throw new ApiFailure('not TabBar page');
    if (!Number.isInteger(index) || index < 0 || index >= tabBar.count) {
      throw new ApiFailure('tabbar item not found');
    }
    return index;
  };
  const url = (path: string): string =>
    path.includes('://') ? files.urlOf(path) : `/app/${path.replace(/^\//, '')}`;
  return defineApis<Names>({
    setNavigationBarTitle: ({ title }) => frame.patchLook({ title }),
    setNavigationBarColor: ({ backgroundColor, frontColor }) =>
      frame.patchLook({
        backgroundColor,
        frontColor: frontColor.toLowerCase() === '#ffffff' ? 'white' : 'black',
      }),
    showNavigationBarLoading: () => frame.patchLook({ isLoading: true }),
    hideNavigationBarLoading: () => frame.patchLook({ isLoading: false }),
    setTabBarBadge: ({ index, text }) => tabBar.setBadge(checked(index), text),
    removeTabBarBadge: ({ index }) => tabBar.setBadge(checked(index), undefined),
    showTabBarRedDot: ({ index }) => tabBar.setDot(checked(index), true),
    hideTabBarRedDot: ({ index }) => tabBar.setDot(checked(index), false),
    setTabBarItem: ({ index, text, iconPath, selectedIconPath }) =>
      tabBar.patchItem(checked(index), {
        ...(text === undefined ? {} : { text }),
        ...(iconPath === undefined ? {} : { iconUrl: url(iconPath) }),
        ...(selectedIconPath === undefined ? {} : { selectedIconUrl: url(selectedIconPath) }),
      }),
    setTabBarStyle: ({ color, selectedColor, backgroundColor, borderStyle }) =>
      tabBar.patchStyle({
        ...(color === undefined ? {} : { color }),
        ...(selectedColor === undefined ? {} : { selectedColor }),
        ...(backgroundColor === undefined ? {} : { backgroundColor }),
        ...(borderStyle === undefined
          ? {}
          : { borderStyle: borderStyle === 'white' ? 'white' : 'black' }),
      }),
    showTabBar: () => tabBar.setHidden(false),
    hideTabBar: () => tabBar.setHidden(true),
    // Colours behind a page that is pulled past its end: the preview's pages do not bounce.
    setBackgroundColor: () => undefined,
    setBackgroundTextStyle: () => undefined,
  });
}
