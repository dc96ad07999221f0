/**
 * `npx tsx tools/icons/render.ts`: writes what WeChat cannot make from the SVG files itself, both kept in the repository.
 * - `theme/icons.wxss`: every icon and drawing as a CSS variable for `mask-image` (WXSS refuses local files)
 * - `packages/{chat,rooms}/stickers.wxss`: the sticker pack, as CSS variables too
 * - `assets/share-card.png`: the picture on cards that people share, 5:4 as WeChat shows it, without anybody's words
 * - `assets/tabs/*.png`: the tab bar's icons (it takes no SVG), at 81 px as WeChat recommends
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { barColors } from '../../miniprogram/theme/bar-colors';
import { iconStyles, stickerStyles } from './icon-styles';
import { launchChromium } from '../../test/support/chromium';
import { shareCardSvg } from './share-card-svg';
import { tabSvg } from './tab-svg';

const root = path.resolve(__dirname, '../../miniprogram');
const TAB_ICONS = ['chats', 'contacts', 'me'];
const TAB_ICON_PX = 81;

const CARD_WIDTH_PX = 500;
const CARD_HEIGHT_PX = 400;

async function renderPictures(): Promise<void> {
  const browser = await launchChromium();
  try {
    const card = await browser.newPage({
      viewport: { width: CARD_WIDTH_PX, height: CARD_HEIGHT_PX },
    });
    const chats = readFileSync(path.join(root, 'assets/icons/chats.svg'), 'utf8');
    await card.setContent(shareCardSvg(chats, barColors.light.accent));
    writeFileSync(path.join(root, 'assets/share-card.png'), await card.screenshot());
    const page = await browser.newPage({ viewport: { width: TAB_ICON_PX, height: TAB_ICON_PX } });
    for (const name of TAB_ICONS) {
      const svg = readFileSync(path.join(root, `assets/icons/${name}.svg`), 'utf8');
      for (const theme of ['light', 'dark'] as const) {
        const { tabText, tabSelected } = barColors[theme];
        for (const [suffix, color] of [
          ['', tabText],
          ['-selected', tabSelected],
        ] as const) {
          await page.setContent(tabSvg(svg, color, suffix !== '', TAB_ICON_PX));
          const file = path.join(root, `assets/tabs/${name}${suffix}-${theme}.png`);
          writeFileSync(file, await page.screenshot({ omitBackground: true }));
        }
      }
    }
  } finally {
    await browser.close();
  }
}

writeFileSync(path.join(root, 'theme/icons.wxss'), iconStyles(path.join(root, 'assets')));
// A style sheet cannot be imported from another package.
for (const name of ['chat', 'rooms'])
  writeFileSync(
    path.join(root, `packages/${name}/stickers.wxss`),
    stickerStyles(path.join(__dirname, 'stickers')),
  );
void renderPictures();
