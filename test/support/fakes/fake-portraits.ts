import type { MediaOrigin } from '../../../miniprogram/platform/media';
import type { PortraitOutcome, Portraits } from '../../../miniprogram/platform/portraits';

/** Where a test chooses a picture of somebody; without a plan the choice is cancelled. */
export class FakePortraits implements Portraits {
  readonly asked: MediaOrigin[] = [];
  next: PortraitOutcome = { kind: 'cancelled' };

  pick(origin: MediaOrigin): Promise<PortraitOutcome> {
    this.asked.push(origin);
    return Promise.resolve(this.next);
  }
}
