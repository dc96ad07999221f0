import { STICKER_NAMES } from '../../miniprogram/domain/message/stickers';
import { stickerLabel } from '../../miniprogram/i18n/stickers';

it.each(['zh-CN', 'en'] as const)('has another name for each sticker (%s)', (language) => {
  const labels = STICKER_NAMES.map((name) => stickerLabel(name, language));
  expect(new Set(labels).size).toBe(STICKER_NAMES.length);
});
