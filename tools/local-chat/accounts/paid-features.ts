import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';

/**
 * Features that cost extra, by their bit in the purchase bits (counted from the right), by which the SDK refuses on its own; the
 * service alone knows of those without one.
 */
const BITS = {
  counters: 15,
  follows: 52,
  liveBans: 11,
  liveHistory: 2,
  liveMarks: undefined,
  liveMembers: 6,
  pins: undefined,
  reactions: 48,
  receipts: undefined,
  search: undefined,
  statuses: 7,
  topics: undefined,
  translation: 38,
  voiceText: 39,
} as const;

/** The longest purchase bits that the SDK reads. */
const BIT_COUNT = 64;

export type PaidFeature = keyof typeof BITS;

export const PAID_FEATURES = Object.keys(BITS) as readonly PaidFeature[];

/** What the owner of this service has bought: everything, but what was taken away. */
export class PaidFeatures {
  private readonly missing: Set<PaidFeature>;

  constructor(missing: readonly PaidFeature[] = []) {
    this.missing = new Set(missing);
  }

  /** Buys a feature or gives it back. Devices that are signed in hear of it when they are refused. */
  set(feature: PaidFeature, isBought: boolean): void {
    if (isBought) this.missing.delete(feature);
    else this.missing.add(feature);
  }

  has(feature: PaidFeature): boolean {
    return !this.missing.has(feature);
  }

  /** @throws Refusal when the feature is not bought. */
  require(feature: PaidFeature): void {
    if (!this.has(feature)) {
      throw new Refusal(ErrorCode.notBought, `${feature} is not bought`);
    }
  }

  /** What a device is told when it signs in. */
  purchaseBits(): string {
    const missing = new Set<number | undefined>([...this.missing].map((feature) => BITS[feature]));
    return Array.from({ length: BIT_COUNT }, (_, index) =>
      missing.has(BIT_COUNT - 1 - index) ? '0' : '1',
    ).join('');
  }
}
