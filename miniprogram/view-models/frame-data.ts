/** What every page's root node shows: theme class and font scale. Patched live when a setting changes. */
export interface FrameData {
  /** `theme-system`, `theme-light` or `theme-dark`: the class of the page's root node. */
  readonly themeClass: 'theme-system' | 'theme-light' | 'theme-dark';
  /** The user's font size relative to the default, written into `--font-scale` on the root node. */
  readonly fontScale: number;
  /** A message of another chat, announced over the page: one or none. Absent until the first one. */
  readonly incoming?: readonly IncomingData[];
}

/** A face: a picture, or a letter on a colour where there is none. */
export interface AvatarData {
  readonly name: string;
  /** Empty where the letter stands in. */
  readonly avatarUrl: string;
  /** One visible character. */
  readonly letter: string;
  /** 0 to 7: one of the avatar colours of the theme, from the ID. */
  readonly hue: number;
  /** A group without a picture: a CSS background of the pictures of its people. */
  readonly tiles?: string;
}

/** A message of another chat, as it is announced. */
export interface IncomingData {
  readonly id: string;
  /** The conversation's ID. */
  readonly chat: string;
  readonly person: AvatarData;
  /** One line. */
  readonly text: string;
  /** Name and text, for a screen reader. */
  readonly label: string;
  readonly closeLabel: string;
}
