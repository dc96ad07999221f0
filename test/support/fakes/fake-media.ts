import type {
  Media,
  MediaOrigin,
  Picked,
  PickedPicture,
  PickedVideo,
  PickOutcome,
  ViewedMedia,
} from '../../../miniprogram/platform/media';

/** A picture that a person would choose. */
export function pickedPicture(parts: Partial<PickedPicture> = {}): PickedPicture {
  return {
    kind: 'picture',
    path: 'wxfile://tmp_1.jpg',
    sizeBytes: 9_000,
    widthPx: 800,
    heightPx: 600,
    format: 'jpeg',
    ...parts,
  };
}

/** A video that a person would choose. */
export function pickedVideo(parts: Partial<PickedVideo> = {}): PickedVideo {
  return {
    kind: 'video',
    path: 'wxfile://tmp_2.mp4',
    sizeBytes: 90_000,
    widthPx: 1_080,
    heightPx: 1_920,
    durationSeconds: 7,
    posterPath: 'wxfile://tmp_3.jpg',
    format: 'mp4',
    ...parts,
  };
}

/** An album in which a test chooses; without a plan the choice is cancelled. */
export class FakeMedia implements Media {
  readonly asked: MediaOrigin[] = [];
  readonly viewed: (readonly [readonly ViewedMedia[], number])[] = [];
  private readonly outcomes: PickOutcome[] = [];
  private whileChoosing: (() => void) | undefined;

  willPick(...items: readonly Picked[]): void {
    this.outcomes.push({ kind: 'picked', items });
  }

  willEnd(kind: 'refused' | 'failed'): void {
    this.outcomes.push({ kind });
  }

  /** What happens while the next choice is open. */
  meanwhile(happening: () => void): void {
    this.whileChoosing = happening;
  }

  pick(origin: MediaOrigin): Promise<PickOutcome> {
    this.asked.push(origin);
    this.whileChoosing?.();
    return Promise.resolve(this.outcomes.shift() ?? { kind: 'cancelled' });
  }

  view(media: readonly ViewedMedia[], index: number): void {
    this.viewed.push([media, index]);
  }
}
