import type { FrameData } from '../../../../view-models/frame-data';
import type { MediaViewerStrings } from '../../../../i18n/sections/media-viewer';

/** A picture or video beside the one that is looked at, or itself. */
export interface Slide {
  /** Where it stands: neighbours differ by one. The first that was opened stands at 0, older ones before it. */
  readonly place: number;
  /** `gone`: taken back or deleted meanwhile. */
  readonly kind: 'picture' | 'video' | 'gone';
  /** What is seen: the picture, or what stands for the video; may be empty for a video. */
  readonly src: string;
  readonly isBroken: boolean;
}

/** One picture or video of a chat over the whole screen. */
export interface ViewerData extends FrameData {
  readonly t: MediaViewerStrings;
  /** At most three: no more pictures are held than can be swiped to. */
  readonly slides: readonly Slide[];
  /** The place of the one that is looked at. */
  readonly at: number;
  /** Where it stands among the others, for a screen reader: 第 3 张，共 12 张. */
  readonly positionText: string;
  /** The address of the video that plays; empty while none does. */
  readonly playing: string;
  /** 查看原图（3.2 MB）; empty where what is seen is the original. */
  readonly originalText: string;
  /** The original is on its way. */
  readonly isLoadingOriginal: boolean;
}

export interface ViewerActions {
  /** A finger went on: 1 to the newer one, -1 to the older one. */
  turn(by: number): void;
  play(): void;
  /** The video is at its end. */
  ended(): void;
  showOriginal(): void;
  /** What stands at this place is there. */
  loaded(place: number): void;
  /** What stands at this place could not be loaded or played. */
  failed(place: number): void;
  /** Once more, after that. */
  retry(): void;
  /** A finger held it: what can be done with it. */
  openMenu(): Promise<void>;
  close(): void;
}
