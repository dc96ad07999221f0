import type { PhoneContext } from '../context';
import { openViewer } from '../chrome/viewer';
import { measurePicture, measureVideo } from '../media-info';
import { pickFiles, type PickedFile } from '../pick-files';
import { ApiFailure, defineApis, type Wx } from './define-apis';

type Names =
  | 'chooseMedia'
  | 'chooseImage'
  | 'chooseMessageFile'
  | 'getImageInfo'
  | 'previewImage'
  | 'previewMedia'
  | 'saveImageToPhotosAlbum'
  | 'saveVideoToPhotosAlbum'
  | 'openDocument'
  | 'shareFileMessage'
  | 'loadFontFace';

type MediaFile = WechatMiniprogram.MediaFile;

async function describeMedia(context: PhoneContext, file: PickedFile): Promise<MediaFile> {
  const url = context.files.urlOf(file.path);
  const common = { tempFilePath: file.path, size: file.sizeBytes };
  if (!file.mimeType.startsWith('video/')) {
    // As on a phone, the picker takes whatever its name says is a picture.
    const { width, height } = await measurePicture(url).catch(() => ({ width: 0, height: 0 }));
    return { ...common, fileType: 'image', width, height, duration: 0, thumbTempFilePath: '' };
  }
  // What the browser cannot play comes without its size and poster, as from a phone that cannot.
  const unknown = { width: 0, height: 0, durationSeconds: 0, poster: undefined };
  const { width, height, durationSeconds, poster } = await measureVideo(url).catch(() => unknown);
  const bytes = poster && new Uint8Array(await poster.arrayBuffer());
  const thumbTempFilePath = bytes ? context.files.addTemporary(bytes, 'image/png') : '';
  return {
    ...common,
    fileType: 'video',
    width,
    height,
    duration: durationSeconds,
    thumbTempFilePath,
  };
}

const kindOf = (mimeType: string): 'video' | 'image' | 'file' => {
  if (mimeType.startsWith('image/')) return 'image';
  return mimeType.startsWith('video/') ? 'video' : 'file';
};

const PICTURE_TYPES = ['jpeg', 'png', 'gif', 'tiff'] as const;

const pictureType = (mimeType: string): (typeof PICTURE_TYPES)[number] | 'unknown' =>
  PICTURE_TYPES.find((type) => mimeType === `image/${type}`) ?? 'unknown';

function acceptOf(types: readonly string[]): string {
  const hasVideo = types.some((type) => type !== 'image');
  const hasImage = types.some((type) => type !== 'video');
  return [hasImage ? 'image/*' : '', hasVideo ? 'video/*' : ''].filter(Boolean).join(',');
}

/** Hands a file to the browser: WeChat's album and document viewer are the downloads folder and a new tab here. */
function download(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

function pickApis(
  context: PhoneContext,
): Pick<Wx, 'chooseMedia' | 'chooseImage' | 'chooseMessageFile'> {
  const { files } = context;
  return defineApis<'chooseMedia' | 'chooseImage' | 'chooseMessageFile'>({
    chooseMedia: async ({ count = 9, mediaType = ['image', 'video'] }) => {
      const picked = await pickFiles(files, acceptOf(mediaType), count);
      const tempFiles = await Promise.all(picked.map((file) => describeMedia(context, file)));
      const types = new Set(tempFiles.map((file) => file.fileType));
      return { tempFiles, type: types.size > 1 ? 'mix' : (tempFiles[0]?.fileType ?? 'image') };
    },
    chooseImage: async ({ count = 9 }) => {
      const picked = await pickFiles(files, 'image/*', count);
      return {
        tempFilePaths: picked.map((file) => file.path),
        tempFiles: picked.map(({ path, sizeBytes }) => ({ path, size: sizeBytes })),
      };
    },
    chooseMessageFile: async ({ count, extension }) => {
      const accept = (extension ?? []).map((each) => `.${each.replace(/^\./, '')}`).join(',');
      const picked = await pickFiles(files, accept, count);
      return {
        tempFiles: picked.map((file) => ({
          path: file.path,
          name: file.name,
          size: file.sizeBytes,
          time: Math.floor(Date.now() / 1000),
          type: kindOf(file.mimeType),
        })),
      };
    },
  });
}

/** Pickers, viewers and facts about pictures. */
export function createMediaApis(context: PhoneContext): Pick<Wx, Names> {
  const { files, frame, permissions } = context;
  const save = async ({ filePath }: { readonly filePath: string }): Promise<void> => {
    if (!(await permissions.request('scope.writePhotosAlbum'))) throw new ApiFailure('auth deny');
    download(files.urlOf(filePath), filePath.slice(filePath.lastIndexOf('/') + 1));
  };
  return {
    ...pickApis(context),
    ...defineApis<Exclude<Names, 'chooseMedia' | 'chooseImage' | 'chooseMessageFile'>>({
      getImageInfo: async ({ src }) => {
        const { width, height } = await measurePicture(files.urlOf(src));
        const type = pictureType(files.exists(src) ? files.read(src).mimeType : '');
        return { width, height, path: src, orientation: 'up', type };
      },
      previewImage: ({ urls, current }) => {
        const first = Math.max(0, urls.indexOf(String(current ?? urls[0])));
        const media = urls.map((url) => ({ url: files.urlOf(url), type: 'image' as const }));
        openViewer(frame.layers, frame.words, media, first);
      },
      previewMedia: ({ sources, current = 0 }) => {
        const media = sources.map(({ url, type }) => ({
          url: files.urlOf(url),
          type: type === 'video' ? ('video' as const) : ('image' as const),
        }));
        openViewer(frame.layers, frame.words, media, current);
      },
      saveImageToPhotosAlbum: save,
      saveVideoToPhotosAlbum: save,
      openDocument: ({ filePath }) => {
        if (!files.exists(filePath)) throw new ApiFailure("file doesn't exist");
        window.open(files.urlOf(filePath), '_blank');
      },
      // Passing a file on is keeping it: the computer's downloads are the chats that a mini program does not see.
      shareFileMessage: ({ filePath, fileName }) => {
        if (!files.exists(filePath)) throw new ApiFailure("file doesn't exist");
        download(files.urlOf(filePath), fileName ?? filePath.slice(filePath.lastIndexOf('/') + 1));
      },
      loadFontFace: async ({ family, source }) => {
        const font = await new FontFace(family, source).load().catch(() => undefined);
        if (!font) throw new ApiFailure('font can not be loaded');
        document.fonts.add(font);
        return { status: 'loaded' };
      },
    }),
  };
}
