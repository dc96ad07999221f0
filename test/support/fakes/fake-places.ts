import type { Place } from '../../../miniprogram/domain/media/place';
import type { PlaceOutcome, Places } from '../../../miniprogram/platform/places';

/** A place that a person would choose. */
export const LAKE: Place = {
  title: '云栖湖公园',
  address: '云栖市湖滨路 1 号',
  latitude: 30.25,
  longitude: 120.15,
};

/** A map on which a test chooses; without a plan the choice is cancelled. */
export class FakePlaces implements Places {
  /** How often somebody was asked to choose. */
  asked = 0;
  readonly opened: (Place & { readonly scale: number })[] = [];
  canOpen = true;
  private readonly outcomes: PlaceOutcome[] = [];
  private whileChoosing: (() => void) | undefined;

  willEnd(outcome: PlaceOutcome): void {
    this.outcomes.push(outcome);
  }

  /** What happens while the next choice is open. */
  meanwhile(happening: () => void): void {
    this.whileChoosing = happening;
  }

  choose(): Promise<PlaceOutcome> {
    this.asked += 1;
    this.whileChoosing?.();
    return Promise.resolve(this.outcomes.shift() ?? { kind: 'cancelled' });
  }

  open(place: Place, scale: number): Promise<boolean> {
    this.opened.push({ ...place, scale });
    return Promise.resolve(this.canOpen);
  }
}
