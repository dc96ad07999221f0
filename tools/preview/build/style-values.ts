import type { Root } from 'postcss';
import { convertStyleText } from '../runtime/style-text';

/** Converts `rpx` and safe area insets in every declaration and media query. */
export function convertLengths(root: Root): void {
  root.walkDecls((declaration) => {
    declaration.value = convertStyleText(declaration.value);
  });
  root.walkAtRules('media', (media) => {
    media.params = convertStyleText(media.params);
  });
}
