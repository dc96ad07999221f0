import { asRecord } from '../kernel/json';
import { IncomingBanner } from './incoming-banner';
import { forgetBoxes } from './measured-box';
import { ScreenBinding } from './screen-binding';
import { leadIn } from '../view-models/way-in';
import type { EffectRunner } from './screen-binding';
import type { Screen } from '../view-models/screen';
import type { ShareCard } from '../view-models/share-card';
import type { Services } from '../stores/services';
import type { ScreenEvent } from './screen-event';

/** The query a page was opened with, as WeChat hands it over: untrusted text. */
export type Query = Readonly<Record<string, string | undefined>>;

type PageInstance = WechatMiniprogram.Page.Instance<
  WechatMiniprogram.IAnyObject,
  WechatMiniprogram.IAnyObject
>;

export interface ScreenDefinition<Data extends object, Effect, Model extends Screen<Data, Effect>> {
  create(services: Services, query: Query): Model;
  /** Handlers named in the template, each one line: it hands the person's wish to the screen. */
  readonly methods?: Readonly<
    Record<string, (screen: Model, event: ScreenEvent, page: PageInstance) => unknown>
  >;
  /**
   * What `onShareAppMessage` answers; without it WeChat offers no sharing of the page. `button` is what the button that was tapped
   * carries as `data-share`; empty for WeChat’s own menu.
   */
  readonly share?: (screen: Model, button: string) => ShareCard;
  /**
   * The page has the component `incoming`, which announces messages of other chats; answers with the conversation that the page
   * itself shows, empty for none.
   */
  readonly incoming?: (query: Query) => string;
  /** The phone was turned or unfolded. What the page measured through `measured-box.ts` is forgotten by then. */
  readonly resized?: (page: PageInstance) => void;
  /** Nobody has to be signed in for the page: it is a part of the way in. */
  readonly isForEverybody?: true;
  /** Carries out the screen's effects on this page. */
  readonly effects?: (page: PageInstance) => EffectRunner<Effect>;
}

interface OpenScreen<Data extends object, Effect, Model> {
  readonly screen: Model;
  readonly binding: ScreenBinding<Data, Effect>;
  readonly banner: IncomingBanner | undefined;
}

/**
 * Declares the page of a screen; called once per page file in the place of `Page()`. The screen's data is on the page with the
 * first `setData`, its patches follow, and it is disposed when the page goes.
 */
export function defineScreen<Data extends object, Effect, Model extends Screen<Data, Effect>>(
  definition: ScreenDefinition<Data, Effect, Model>,
): void {
  const open = new WeakMap<object, OpenScreen<Data, Effect, Model>>();
  const handlers = Object.entries(definition.methods ?? {}).map(([name, handle]) => [
    name,
    function (this: PageInstance, event: ScreenEvent) {
      const page = open.get(this);
      return page && handle(page.screen, event, this);
    },
  ]);
  const { share } = definition;
  const sharing = share && {
    onShareAppMessage(this: PageInstance, { target }: { readonly target?: unknown }) {
      const page = open.get(this);
      const button = asRecord(asRecord(target)?.['dataset'])?.['share'];
      return page === undefined ? {} : share(page.screen, typeof button === 'string' ? button : '');
    },
  };
  Page({
    ...Object.fromEntries(handlers),
    ...sharing,
    onLoad(this: PageInstance, query: Query) {
      const { services } = getApp<IAppOption>().globalData;
      const screen = definition.create(services, query);
      const runEffect = definition.effects?.(this) ?? (() => () => undefined);
      this.setData(screen.data);
      const binding = new ScreenBinding(this, screen, services.platform.clock, runEffect);
      const conversationId = definition.incoming?.(query);
      const banner =
        conversationId === undefined
          ? undefined
          : new IncomingBanner(services, conversationId, (patch) => binding.add(patch));
      open.set(this, { screen, binding, banner });
    },
    onShow(this: PageInstance) {
      if (!definition.isForEverybody) leadIn(getApp<IAppOption>().globalData.services);
      open.get(this)?.binding.show();
      open.get(this)?.banner?.show();
    },
    onHide(this: PageInstance) {
      open.get(this)?.banner?.hide();
      open.get(this)?.binding.hide();
    },
    onResize(this: PageInstance) {
      forgetBoxes(this);
      definition.resized?.(this);
    },
    onUnload(this: PageInstance) {
      open.get(this)?.banner?.hide();
      open.get(this)?.binding.dispose();
      open.delete(this);
    },
  });
}
