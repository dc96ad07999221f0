import type { ShareContent } from '../host';
import { asRecord, toText } from './values';

/** What is asked of a page that is shared. */
export interface SharedPage {
  readonly request: { readonly route: string; readonly query: Readonly<Record<string, string>> };
  has(hook: string): boolean;
  hook(name: string, ...args: unknown[]): unknown;
}

/** Asks the page for its share card: `onShareAppMessage`, its promise where it gives one, else WeChat's defaults. */
export async function shareContentOf(
  page: SharedPage | undefined,
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

function defaultPath({ request }: SharedPage): string {
  const pairs = Object.entries(request.query).map(([key, value]) => `${key}=${value}`);
  return `/${request.route}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}
