import { TYPES } from './sdk';
import { missingCase } from '../../kernel/missing-case';
import type { SendOptions } from '../../domain/message/outgoing';

/** What the SDK takes when it creates a message. */
export interface CreateOptions {
  readonly priority?: (typeof TYPES)[keyof typeof TYPES];
  readonly receiverList?: string[];
}

/** What the SDK takes when it sends one; again with each resend. */
export interface SdkSendOptions {
  readonly onlineUserOnly?: boolean;
  readonly offlinePushInfo?: {
    readonly disablePush?: boolean;
    readonly title?: string;
    readonly description?: string;
  };
  readonly messageControlInfo?: { readonly excludedFromUnreadCount: boolean };
}

/** The part of the options that belongs to the message itself. */
export function createOptionsOf({ priority, receivers }: SendOptions): CreateOptions {
  return {
    ...(priority && { priority: sdkPriority(priority) }),
    ...(receivers && { receiverList: [...receivers] }),
  };
}

/** The part of the options that belongs to sending it; undefined for an ordinary message. */
export function sendOptionsOf({
  isOnlineOnly,
  isUncounted,
  push,
}: SendOptions): SdkSendOptions | undefined {
  const options = {
    ...(isOnlineOnly === true && { onlineUserOnly: true }),
    ...(isUncounted === true && { messageControlInfo: { excludedFromUnreadCount: true } }),
    ...(push && { offlinePushInfo: push === 'none' ? { disablePush: true } : { ...push } }),
  };
  return Object.keys(options).length === 0 ? undefined : options;
}

function sdkPriority(priority: NonNullable<SendOptions['priority']>) {
  switch (priority) {
    case 'high':
      return TYPES.MSG_PRIORITY_HIGH;
    case 'normal':
      return TYPES.MSG_PRIORITY_NORMAL;
    case 'low':
      return TYPES.MSG_PRIORITY_LOW;
    case 'lowest':
      return TYPES.MSG_PRIORITY_LOWEST;
    default:
      return missingCase(priority);
  }
}
