/** Colours of what the device draws around a page; the same values as in colors.wxss and theme.json. */
export interface BarColors {
  /** Ground of the navigation bar and the window behind the page. */
  readonly page: string;
  /** Text of the navigation bar: WeChat takes only these two. */
  readonly front: '#000000' | '#ffffff';
  readonly tabBar: string;
  readonly tabText: string;
  readonly tabSelected: string;
  readonly tabBorder: 'black' | 'white';
  /** The confirming word of a modal, and of one that destroys something. */
  readonly accent: string;
  readonly danger: string;
}

export const barColors: Readonly<Record<'light' | 'dark', BarColors>> = {
  light: {
    page: '#f2f3f2',
    front: '#000000',
    tabBar: '#ffffff',
    tabText: '#5f6664',
    tabSelected: '#0b7f52',
    tabBorder: 'black',
    accent: '#0b7f52',
    danger: '#c9302c',
  },
  dark: {
    page: '#111413',
    front: '#ffffff',
    tabBar: '#1c201f',
    tabText: '#a3aaa7',
    tabSelected: '#3cc98a',
    tabBorder: 'white',
    accent: '#3cc98a',
    danger: '#ff7a73',
  },
};
