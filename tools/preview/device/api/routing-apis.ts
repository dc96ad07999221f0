import type { RouteOutcome } from '../../host';
import type { PhoneContext } from '../context';
import { createAnimation } from '../animation';
import { ApiFailure, defineApis, type Wx } from './define-apis';

type RouteNames = 'navigateTo' | 'redirectTo' | 'navigateBack' | 'switchTab' | 'reLaunch';
type AsyncNames = RouteNames | 'pageScrollTo' | 'startPullDownRefresh' | 'stopPullDownRefresh';
type SyncNames = 'createSelectorQuery' | 'createIntersectionObserver' | 'createAnimation';

/** The framework's `errMsg` already has the API's name in front; a failure gets it again from the calling convention. */
async function outcomeOf(
  route: Promise<RouteOutcome>,
): Promise<Extract<RouteOutcome, { ok: true }>> {
  const outcome = await route;
  if (outcome.ok) return outcome;
  throw new ApiFailure(outcome.errMsg.replace(/^\w+:fail\s*/, ''));
}

/** Routes, page scrolling and queries: what the page framework does for `wx`. */
export function createRoutingApis(context: PhoneContext): Pick<Wx, AsyncNames | SyncNames> {
  const sync = {
    createSelectorQuery: () => context.pages().createSelectorQuery(),
    createIntersectionObserver: (component: unknown, options?: object) =>
      context.pages().createIntersectionObserver(component, options),
    createAnimation,
  };
  return {
    ...(sync as unknown as Pick<Wx, SyncNames>),
    ...defineApis<AsyncNames>({
      navigateTo: async ({ url, events }) => {
        const { eventChannel } = await outcomeOf(context.pages().navigateTo(url, events));
        return { eventChannel: eventChannel as unknown as WechatMiniprogram.EventChannel };
      },
      redirectTo: async ({ url }) => void (await outcomeOf(context.pages().redirectTo(url))),
      navigateBack: async ({ delta = 1 }) =>
        void (await outcomeOf(context.pages().navigateBack(delta))),
      switchTab: async ({ url }) => void (await outcomeOf(context.pages().switchTab(url))),
      reLaunch: async ({ url }) => void (await outcomeOf(context.pages().reLaunch(url))),
      pageScrollTo: ({ scrollTop, selector, offsetTop, duration = 300 }) => {
        const isFound = context.pages().pageScrollTo({
          durationMs: duration,
          ...(scrollTop === undefined ? {} : { scrollTop }),
          ...(selector === undefined ? {} : { selector }),
          ...(offsetTop === undefined ? {} : { offsetTop }),
        });
        if (!isFound) throw new ApiFailure('scroll element not found');
      },
      startPullDownRefresh: () => context.pages().startPullDownRefresh(),
      // The preview shows no pull-down head, so there is nothing to fold away.
      stopPullDownRefresh: () => undefined,
    }),
  };
}
