import type { CommandTable } from '../gateway/handler';
import { SELF_ORIGIN } from '../gateway/origin';
import { success } from '../gateway/replies';
import type { FileStore } from './file-store';
import { imageSize } from './image-size';
import type { ImageSize } from './image-size';

const VIDEO = 2;

/** How long an upload signature may be used, seconds; the SDK asks for 900. */
const SIGNATURE_LIFE_S = 900;

/** `uint32_image_type` as the SDK reads it, and the shorter side of the two that are smaller. */
const IMAGE_TYPES = [
  { type: 3, shorterPx: Infinity },
  { type: 2, shorterPx: 720 },
  { type: 1, shorterPx: 198 },
] as const;

function uploadUrl(key: string): string {
  return `${SELF_ORIGIN}/files/upload/${encodeURIComponent(key)}`;
}

function downloadUrl(key: string): string {
  return `${SELF_ORIGIN}/files/${encodeURIComponent(key)}`;
}

function coverUrl(key: string): string {
  return `${SELF_ORIGIN}/files/cover/${encodeURIComponent(key)}.svg`;
}

/** Signatures for uploads in both modes of the SDK, and what it asks about uploaded pictures and videos. */
export const fileCommands: CommandTable = {
  /** Private mode: `proxyServer` alone is set. */
  'im_cos_msg.pre_sig': ({ body, user }, service) => {
    const key = service.files.sign(user.id, body.textOr('file_name', 'file'));
    return success({
      upload_url: uploadUrl(key),
      download_url: downloadUrl(key),
      file_key: key,
      expired_time: service.state.nowS() + SIGNATURE_LIFE_S,
      ...(body.numberOr('file_type', 0) === VIDEO ? { snapshot_url: coverUrl(key) } : {}),
    });
  },
  /** Cloud mode through file proxies. */
  'im_cos_msg.simple_sig': ({ body, user }, service) =>
    success({
      str_final_ip: '127.0.0.1',
      rpt_pre_sig: body.items('rpt_upload_object').map((item) => {
        const key = service.files.sign(user.id, item.textOr('str_file_name', 'file'));
        return {
          uint32_file_id: item.numberOr('uint32_file_id', 1),
          uint32_exist_flag: 0,
          str_upload_url: uploadUrl(key),
          str_download_url: downloadUrl(key),
          str_snapshot_url: coverUrl(key),
          str_file_key: key,
        };
      }),
    }),
  'im_cos_msg.get_imageinfo': ({ body }, service) => {
    const url = body.textOr('str_image_url', '');
    const size = sizeOfUploaded(url, service.files);
    return success({
      rpt_msg_image_info: IMAGE_TYPES.map(({ type, shorterPx }) => ({
        uint32_image_type: type,
        ...inShape(url, size, shorterPx),
        str_image_format: size?.format ?? 'unknown',
      })),
    });
  },
  'im_cos_msg.video_cover': ({ body }) =>
    success({ error_code: 0, download_url: body.textOr('snapshot_url', '') }),
  'im_cos_msg.get_final_ip': () => success({ str_final_ip: '' }),
};

function sizeOfUploaded(url: string, files: FileStore): ImageSize | undefined {
  const key = /\/files\/([^/?]+)/.exec(url)?.[1];
  const file = key === undefined ? undefined : files.get(decodeURIComponent(key));
  return file === undefined || file === 'expired' ? undefined : imageSize(file.bytes);
}

/** Address and size of a picture whose shorter side is no longer than that. */
function inShape(url: string, size: ImageSize | undefined, shorterPx: number) {
  const [width, height] = [size?.width ?? 0, size?.height ?? 0];
  const share = shorterPx / Math.min(width, height);
  if (width * height === 0 || share >= 1)
    return { str_url: url, uint32_width: width, uint32_height: height };
  return {
    str_url: `${url}?imageView2/3/w/${shorterPx}/h/${shorterPx}`,
    uint32_width: Math.ceil(width * share),
    uint32_height: Math.ceil(height * share),
  };
}
