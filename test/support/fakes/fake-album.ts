import type { Album, SavedMedia, SaveOutcome } from '../../../miniprogram/platform/album';

/** An album that takes everything unless a test says otherwise. */
export class FakeAlbum implements Album {
  readonly saved: SavedMedia[] = [];
  private readonly outcomes: SaveOutcome[] = [];

  willAnswer(outcome: SaveOutcome): void {
    this.outcomes.push(outcome);
  }

  save(media: SavedMedia): Promise<SaveOutcome> {
    this.saved.push(media);
    return Promise.resolve(this.outcomes.shift() ?? 'saved');
  }
}
