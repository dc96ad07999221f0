import type { CreateOptions } from './send-options';
import type { TYPES } from './sdk';

/** What every message that is sent has. */
export interface Address extends CreateOptions {
  readonly to: string;
  readonly conversationType: (typeof TYPES)[keyof typeof TYPES];
  readonly cloudCustomData: string;
  readonly needReadReceipt: boolean;
}
