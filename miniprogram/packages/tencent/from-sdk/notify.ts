import type { Notify } from '../../../domain/conversation/notify';

/** The SDK's `TYPES.MSG_REMIND_*` and its two kinds of "only when mentioned", which ring for nothing else. */
export function notifyFromSdk(value: unknown): Notify {
  switch (value) {
    case 'AcceptNotNotify':
    case 'AcceptNotNotifyExceptAt':
      return 'muted';
    case 'Discard':
    case 'NotReceiveMsgExceptAt':
      return 'blocked';
    default:
      return 'notify';
  }
}
