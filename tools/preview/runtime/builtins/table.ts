import { buttons } from './button';
import { toggles } from './choices';
import { containers } from './containers';
import type { BuiltinTable } from './define';
import { images } from './image';
import { indicators } from './indicators';
import { media } from './media';
import { movables } from './movable';
import { navigation } from './navigation';
import { pickers } from './picker';
import { richText } from './rich-text';
import { scrolling } from './scroll-view';
import { swipers } from './swiper';
import { textFields } from './text-field';

/** Every built-in component by its tag. */
export const builtinTable: BuiltinTable = {
  ...containers,
  ...images,
  ...scrolling,
  ...swipers,
  ...textFields,
  ...buttons,
  ...toggles,
  ...indicators,
  ...navigation,
  ...richText,
  ...pickers,
  ...movables,
  ...media,
};
