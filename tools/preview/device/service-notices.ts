/** WeChat's service notifications: subscribe messages that the server sent to this phone's person. */
import type { LaunchOptions } from '../host';
import { button, create } from './chrome/dom';
import { parsePagePath, SCENE_SUBSCRIBE_MESSAGE } from './entry';
import type { PhoneAccount } from './phone-account';
import { asRecord } from './values';
import type { Words } from './words';

export interface ServiceNotice {
  readonly number: number;
  readonly openid: string;
  readonly page: string;
  readonly text: string;
}

export interface ServiceNoticesParts {
  readonly account: Pick<PhoneAccount, 'openid'>;
  readonly storage: Storage;
  /** Under which the newest notice that this phone has shown is remembered. */
  readonly key: string;
  readonly words: () => Words;
  /** Opens the mini program at a page. */
  enter(options: LaunchOptions): void;
}

/** What the server tells, as a notice; undefined where it is none. */
export function parseNotice(text: string): ServiceNotice | undefined {
  const { number, openid, page, text: line } = asRecord(JSON.parse(text));
  const isWhole =
    typeof number === 'number' &&
    typeof openid === 'string' &&
    typeof page === 'string' &&
    typeof line === 'string';
  return isWhole ? { number, openid, page, text: line } : undefined;
}

/** They stay at the top of the phone until they are tapped or put away, also over other apps. */
export class ServiceNotices {
  readonly element = create('div', { className: 'service-notices' });

  constructor(private readonly parts: ServiceNoticesParts) {}

  /** Shows a notice that is new to this phone and meant for its person. */
  take({ number, openid, page, text }: ServiceNotice): void {
    const { account, storage, key } = this.parts;
    if (openid !== account.openid || number <= Number(storage.getItem(key) ?? 0)) return;
    const { serviceNotice, dismiss } = this.parts.words();
    const end = (): void => {
      storage.setItem(key, String(Math.max(number, Number(storage.getItem(key) ?? 0))));
      notice.remove();
    };
    const open = button('', 'service-notice-open', () => {
      end();
      const options = parsePagePath(page);
      this.parts.enter({ ...options, scene: SCENE_SUBSCRIBE_MESSAGE, referrerInfo: {} });
    });
    open.append(
      create('span', { className: 'service-notice-from', text: `${serviceNotice} · 小叙` }),
      create('span', { className: 'service-notice-text', text }),
    );
    const notice = create(
      'section',
      { className: 'service-notice', attributes: { 'aria-label': serviceNotice } },
      [open, button('×', 'service-notice-dismiss', end, { 'aria-label': dismiss })],
    );
    this.element.append(notice);
  }
}
