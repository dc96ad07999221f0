import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { QrCodeStrings } from '../../../i18n/sections/qr-code';

/** The page with a code: a group's, or mine. */
export interface QrCodeData extends FrameData {
  readonly t: QrCodeStrings;
  readonly state: 'drawing' | 'shown' | 'failed';
  /** Whose code it is. */
  readonly person: AvatarData;
  /** The code's picture, a file of this device; empty until it is drawn. */
  readonly pictureUrl: string;
  /** What scanning it does. */
  readonly hintText: string;
  /** 该二维码 7 天内有效. */
  readonly validText: string;
  /** What went wrong, in a sentence. */
  readonly problemText: string;
  /** Whether trying again may help; empty where not. */
  readonly retryText: string;
}
