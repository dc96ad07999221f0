import { readdirSync } from 'node:fs';
import path from 'node:path';
import {
  STICKER_NAMES,
  stickerContent,
  stickerNameOf,
} from '../../../miniprogram/domain/message/stickers';

it('reads back which sticker a message is', () => {
  for (const name of STICKER_NAMES) expect(stickerNameOf(stickerContent(name))).toBe(name);
});

it.each(['', 'hi', 'xiaoxu/', 'xiaoxu/constructor', 'xiaoxu/hi ', 'yz00@2x', 'x'.repeat(5_000)])(
  'knows no sticker of ours in %j',
  (data) => {
    expect(stickerNameOf({ kind: 'sticker', index: 0, data })).toBeUndefined();
  },
);

it('has a drawing for each', () => {
  const folder = path.resolve(__dirname, '../../../tools/icons/stickers');
  expect(readdirSync(folder).sort()).toEqual(STICKER_NAMES.map((name) => `${name}.svg`).sort());
});
