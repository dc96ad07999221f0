/** What a phone does to pictures before they are used: cutting and making them smaller. */
import type { PhoneContext } from '../context';
import { loadPicture } from '../media-info';
import { ApiFailure, defineApis, type Wx } from './define-apis';

type Names = 'cropImage' | 'compressImage';

/** A part of a picture, in its own pixels. */
interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** WeChat's page for cutting lets the person move the frame; here its middle is taken. */
export function createPictureApis({ files }: PhoneContext): Pick<Wx, Names> {
  const draw = async (
    path: string,
    partOf: (picture: HTMLImageElement) => Part,
    widthOf: (part: Part) => number,
    quality: number,
  ): Promise<{ readonly tempFilePath: string }> => {
    const picture = await loadPicture(files.urlOf(path));
    const part = partOf(picture);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(widthOf(part)));
    canvas.height = Math.max(1, Math.round((canvas.width * part.height) / part.width));
    const { left, top, width, height } = part;
    const { width: drawnWidth, height: drawnHeight } = canvas;
    canvas
      .getContext('2d')
      ?.drawImage(picture, left, top, width, height, 0, 0, drawnWidth, drawnHeight);
    const blob = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/jpeg', quality),
    );
    if (blob === null) throw new ApiFailure('the picture can not be drawn');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return { tempFilePath: files.addTemporary(bytes, 'image/jpeg') };
  };
  return defineApis<Names>({
    cropImage: ({ src, cropScale }) =>
      draw(src, (picture) => middleOf(picture, ratioOf(cropScale)), widthOfPart, 1),
    compressImage: ({ src, quality = 80, compressedWidth }) =>
      draw(src, wholeOf, ({ width }) => Math.min(width, compressedWidth ?? width), quality / 100),
  });
}

const widthOfPart = ({ width }: Part): number => width;

function wholeOf({ naturalWidth: width, naturalHeight: height }: HTMLImageElement): Part {
  return { left: 0, top: 0, width, height };
}

function ratioOf(cropScale: string): number {
  const [width = 1, height = 1] = cropScale.split(':').map(Number);
  return width / height;
}

/** The largest part of a ratio, from the middle. */
function middleOf(picture: HTMLImageElement, ratio: number): Part {
  const { naturalWidth, naturalHeight } = picture;
  const width = Math.min(naturalWidth, naturalHeight * ratio);
  const height = width / ratio;
  return { left: (naturalWidth - width) / 2, top: (naturalHeight - height) / 2, width, height };
}
