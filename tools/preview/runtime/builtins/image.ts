import { toText } from '../values';
import { appendNative, type BuiltinElement, type BuiltinParts, type BuiltinTable } from './define';

const fits: Readonly<Record<string, readonly [fit: string, position: string]>> = {
  scaleToFill: ['fill', 'center'],
  aspectFit: ['contain', 'center'],
  aspectFill: ['cover', 'center'],
  widthFix: ['fill', 'center'],
  heightFix: ['fill', 'center'],
  top: ['none', 'top'],
  bottom: ['none', 'bottom'],
  center: ['none', 'center'],
  left: ['none', 'left'],
  right: ['none', 'right'],
  'top left': ['none', 'top left'],
  'top right': ['none', 'top right'],
  'bottom left': ['none', 'bottom left'],
  'bottom right': ['none', 'bottom right'],
};

/** Makes a path as written in WXML loadable: rooted and relative ones lie in the mini program, the rest are URLs. */
export function sourceUrl(element: BuiltinElement, source: string): string {
  const isUrl = /^([a-z]+:|\/)/i.test(source);
  if (isUrl) return element.services.assetUrl(source);
  const owner = element.component.ownerShadowRoot?.getHostNode().is ?? '';
  const resolved = new URL(source, `http://mini/${owner}`).pathname;
  return element.services.assetUrl(resolved);
}

function createImage(element: BuiltinElement): BuiltinParts {
  const { dom } = element;
  const image = appendNative(dom, 'img');
  image.alt = '';
  const fixSize = (): void => {
    const { naturalWidth, naturalHeight } = image;
    if (naturalWidth === 0) return;
    if (element.get('mode') === 'widthFix') {
      dom.style.height = `${(dom.clientWidth * naturalHeight) / naturalWidth}px`;
    } else if (element.get('mode') === 'heightFix') {
      dom.style.width = `${(dom.clientHeight * naturalWidth) / naturalHeight}px`;
    }
  };
  image.addEventListener('load', () => {
    fixSize();
    element.fire('load', { width: image.naturalWidth, height: image.naturalHeight });
  });
  image.addEventListener('error', () => {
    element.fire('error', { errMsg: `cannot load ${toText(element.get('src'))}` });
  });
  return {
    update: {
      lazyLoad: (value) => {
        image.loading = value ? 'lazy' : 'eager';
      },
      mode: (value) => {
        const [fit, position] = fits[toText(value)] ?? ['fill', 'center'];
        image.style.objectFit = fit;
        image.style.objectPosition = position;
        fixSize();
      },
      src: (value) => {
        const source = toText(value);
        if (source === '') image.removeAttribute('src');
        else image.src = sourceUrl(element, source);
      },
    },
  };
}

const imageProperties = {
  lazyLoad: false,
  mode: 'scaleToFill',
  src: '',
  webp: false,
  fadeIn: false,
  showMenuByLongpress: false,
  forceHttps: false,
} as const;

const imageCss = (tag: string): string =>
  `wx-${tag}{display:inline-block;width:320px;height:240px;overflow:hidden}` +
  `wx-${tag}>img{width:100%;height:100%;display:block;-webkit-user-drag:none}`;

export const images: BuiltinTable = {
  image: { properties: imageProperties, css: imageCss('image'), create: createImage },
  'cover-image': { properties: imageProperties, css: imageCss('cover-image'), create: createImage },
};
