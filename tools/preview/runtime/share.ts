import type { ShareContent } from '../host';
import type { OpenPage } from './open-page';
import { asRecord, toText } from './values';

/** Asks the page for its share card: `onShareAppMessage`, its promise where it gives one, else WeChat's defaults. */
export async function shareContentOf(
  page: OpenPage | undefined,
  from: 'menu' | 'button',
  target: unknown,
): Promise<ShareContent | undefined> {
  if (!page?.has('onShareAppMessage')) return undefined;
  const answer = asRecord(page.hook('onShareAppMessage', { from, target }));
  const late = answer['promise'];
  const content = { ...answer, ...(late instanceof Promise ? asRecord(await late) : {}) };
  const imageUrl = toText(content['imageUrl']);
  return {
    title: toText(content['title']),
    path: toText(content['path']) || defaultPath(page),
    ...(imageUrl === '' ? {} : { imageUrl }),
  };
}

function defaultPath({ request }: OpenPage): string {
  const pairs = Object.entries(request.query).map(([key, value]) => `${key}=${value}`);
  return `/${request.route}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}
