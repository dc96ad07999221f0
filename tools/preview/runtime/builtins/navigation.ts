import { toBoolean, toNumber, toText } from '../values';
import type { BuiltinElement, BuiltinParts, BuiltinTable } from './define';
import { followPress, hoverProperties } from './hover';

async function navigate(element: BuiltinElement): Promise<void> {
  const { stack } = element.services;
  const url = toText(element.get('url'));
  const routes: Readonly<Record<string, () => ReturnType<typeof stack.navigateTo>>> = {
    navigate: () => stack.navigateTo(url),
    redirect: () => stack.redirectTo(url),
    switchTab: () => stack.switchTab(url),
    reLaunch: () => stack.reLaunch(url),
    navigateBack: () => stack.navigateBack(toNumber(element.get('delta'), 1)),
  };
  const outcome = await routes[toText(element.get('openType'))]?.();
  if (!outcome) return;
  if (outcome.ok) element.fire('success', { errMsg: 'navigateTo:ok' });
  else element.fire('fail', { errMsg: outcome.errMsg });
  element.fire('complete');
}

function createNavigator(element: BuiltinElement): BuiltinParts {
  followPress(element);
  element.dom.setAttribute('role', 'link');
  element.component.addListener('tap', () => {
    void navigate(element);
  });
  return {};
}

/** `page-meta` styles the page's root elements from inside the page. */
function createPageMeta({ dom }: BuiltinElement): BuiltinParts {
  const document = dom.ownerDocument;
  return {
    update: {
      pageStyle: (value) => {
        const pairs = toText(value)
          .split(';')
          .map((pair) => pair.split(':'));
        for (const [name, ...rest] of pairs) {
          const property = name?.trim() ?? '';
          if (property !== '') document.body.style.setProperty(property, rest.join(':').trim());
        }
      },
      rootFontSize: (value) => {
        document.documentElement.style.fontSize = toText(value);
      },
      pageFontSize: (value) => {
        document.body.style.fontSize = toText(value);
      },
      backgroundColor: (value) => {
        if (toText(value) !== '') document.documentElement.style.backgroundColor = toText(value);
      },
      scrollTop: (value) => {
        if (toText(value) === '') return;
        const scroller = document.scrollingElement ?? document.documentElement;
        scroller.scrollTop = toNumber(value);
      },
    },
  };
}

export const navigation: BuiltinTable = {
  navigator: {
    properties: {
      ...hoverProperties,
      hoverClass: 'navigator-hover',
      hoverStayTime: 600,
      target: 'self',
      url: '',
      openType: 'navigate',
      delta: 1,
    },
    css: 'wx-navigator{display:block;cursor:pointer}.navigator-hover{background:rgba(0,0,0,.1);opacity:.7}',
    create: createNavigator,
  },
  'page-meta': {
    properties: {
      backgroundTextStyle: '',
      backgroundColor: '',
      backgroundColorTop: '',
      backgroundColorBottom: '',
      rootBackgroundColor: '',
      scrollTop: '',
      scrollDuration: 300,
      pageStyle: '',
      rootFontSize: '',
      pageFontSize: '',
      pageOrientation: '',
    },
    css: 'wx-page-meta{display:contents}',
    create: createPageMeta,
  },
  'navigation-bar': {
    properties: { title: '', loading: false, frontColor: '', backgroundColor: '' },
    css: 'wx-navigation-bar{display:none}',
    create: (element) => {
      const apply = (): void => {
        element.services.device.setNavigationBar?.({
          title: toText(element.get('title')),
          frontColor: toText(element.get('frontColor')),
          backgroundColor: toText(element.get('backgroundColor')),
          isLoading: toBoolean(element.get('loading')),
        });
      };
      return {
        update: { title: apply, loading: apply, frontColor: apply, backgroundColor: apply },
      };
    },
  },
};
