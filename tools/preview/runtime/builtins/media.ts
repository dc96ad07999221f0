import { nodeContexts } from '../dom/page-backend';
import { toBoolean, toNumber, toText } from '../values';
import { appendNative, type BuiltinElement, type BuiltinParts, type BuiltinTable } from './define';
import { sourceUrl } from './image';

function createVideo(element: BuiltinElement): BuiltinParts {
  const video = appendNative(element.dom, 'video');
  nodeContexts.set(element.dom, {
    play: () => void video.play(),
    pause: () => {
      video.pause();
    },
    stop: () => {
      video.pause();
      video.currentTime = 0;
    },
    seek: (seconds: number) => {
      video.currentTime = seconds;
    },
    requestFullScreen: () => void video.requestFullscreen(),
    exitFullScreen: () => void video.ownerDocument.exitFullscreen(),
  });
  for (const type of ['play', 'pause', 'ended', 'waiting'] as const) {
    video.addEventListener(type, () => {
      element.fire(type);
    });
  }
  video.addEventListener('error', () => {
    element.fire('error', { errMsg: video.error?.message ?? 'MEDIA_ERR' });
  });
  video.addEventListener('loadedmetadata', () => {
    const { videoWidth: width, videoHeight: height, duration } = video;
    element.fire('loadedmetadata', { width, height, duration });
  });
  video.addEventListener('timeupdate', () => {
    element.fire('timeupdate', { currentTime: video.currentTime, duration: video.duration });
  });
  return {
    update: {
      src: (value) => {
        if (toText(value) !== '') video.src = sourceUrl(element, toText(value));
      },
      controls: (value) => {
        video.controls = toBoolean(value);
      },
      autoplay: (value) => {
        video.autoplay = toBoolean(value);
      },
      loop: (value) => {
        video.loop = toBoolean(value);
      },
      muted: (value) => {
        video.muted = toBoolean(value);
      },
      poster: (value) => {
        video.poster = toText(value) === '' ? '' : sourceUrl(element, toText(value));
      },
      objectFit: (value) => {
        video.style.objectFit = toText(value);
      },
      initialTime: (value) => {
        if (toNumber(value) > 0) video.currentTime = toNumber(value);
      },
    },
  };
}

function createCanvas(element: BuiltinElement): BuiltinParts {
  const canvas = appendNative(element.dom, 'canvas');
  const additions = {
    createImage: () => new Image(),
    requestAnimationFrame: (callback: FrameRequestCallback) => requestAnimationFrame(callback),
    cancelAnimationFrame: (id: number) => {
      cancelAnimationFrame(id);
    },
  };
  nodeContexts.set(element.dom, Object.assign(canvas, additions));
  return {};
}

function createWebView(element: BuiltinElement): BuiltinParts {
  const frame = appendNative(element.dom, 'iframe');
  frame.addEventListener('load', () => {
    element.fire('load', { src: frame.src });
  });
  return {
    update: {
      src: (value) => {
        if (toText(value) !== '') frame.src = toText(value);
      },
    },
  };
}

/** Native parts of WeChat that a browser has no equal of: a grey box of the right size says so. */
const placeholder = (tag: string, size: string): BuiltinTable => ({
  [tag]: {
    properties: {},
    css: `wx-${tag}{display:block;${size};background:#8883}`,
  },
});

export const media: BuiltinTable = {
  video: {
    properties: {
      src: '',
      controls: true,
      autoplay: false,
      loop: false,
      muted: false,
      poster: '',
      objectFit: 'contain',
      initialTime: 0,
      showCenterPlayBtn: true,
      showFullscreenBtn: true,
      enableProgressGesture: true,
      title: '',
    },
    css: 'wx-video{display:inline-block;width:300px;height:225px;overflow:hidden;background:#000}wx-video>video{width:100%;height:100%;display:block}',
    create: createVideo,
  },
  canvas: {
    properties: { type: '', canvasId: '', disableScroll: false },
    css: 'wx-canvas{display:block;position:relative;width:300px;height:150px}wx-canvas>canvas{width:100%;height:100%}',
    create: createCanvas,
  },
  'web-view': {
    properties: { src: '' },
    css: 'wx-web-view{position:fixed;inset:0}wx-web-view>iframe{width:100%;height:100%;border:0}',
    create: createWebView,
  },
  ...placeholder('map', 'width:300px;height:150px'),
  ...placeholder('camera', 'width:100%;height:300px'),
  ...placeholder('audio', 'width:300px;height:64px'),
};
