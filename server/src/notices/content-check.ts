import { isObject } from '../http/is-object';
import type { Services } from '../services';
import type { ChatWebhook } from './chat-webhook';

/** What the chat service is told to refuse a message with: codes from 120001 reach the sender's client as they are. */
const REFUSED = { ErrorCode: 120001, ErrorInfo: 'risky content' } as const;
const BEFORE = ['C2C.CallbackBeforeSendMsg', 'Group.CallbackBeforeSendMsg'];
/** WeChat's check takes 2,500 characters at a time. */
const MAX_CHECKED = 2500;

/** Asks WeChat whether a text may be sent, where the operator wants that; undefined: it may. */
export async function refusal(
  { config, people, weChat }: Services,
  webhook: ChatWebhook,
): Promise<typeof REFUSED | undefined> {
  if (!config.isContentChecked || !BEFORE.includes(webhook.CallbackCommand)) return undefined;
  const text = textOf(webhook).slice(0, MAX_CHECKED);
  if (text === '') return undefined;
  const openid = await people.openidOf(webhook.From_Account ?? '');
  if (openid === undefined) return undefined;
  return (await weChat.isTextFine(openid, text)) ? undefined : REFUSED;
}

function textOf({ MsgBody: elements = [] }: ChatWebhook): string {
  return elements
    .filter(isObject)
    .map(({ MsgContent: content }) => (isObject(content) ? content['Text'] : undefined))
    .filter((text) => typeof text === 'string')
    .join('\n');
}
