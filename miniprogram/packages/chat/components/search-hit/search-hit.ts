import type { AvatarData } from '../../../../view-models/frame-data';
import type { ExcerptPart } from '../../view-models/search/search-excerpt';

const nobody: AvatarData = { name: '', avatarUrl: '', letter: '', hue: 0 };

/**
 * Something that was found: a face, a first line, a second one, a time. What was looked for is lit up.
 *
 * Events: `press`.
 */
export interface Data {
  readonly person: AvatarData;
  /** The first line; the person's name where it is empty. */
  readonly title: readonly ExcerptPart[];
  /** The second line; empty for none. */
  readonly parts: readonly ExcerptPart[];
  readonly time: string;
  /** A quiet third line; empty for none. */
  readonly detail: string;
}

Component({
  options: { virtualHost: true },
  properties: {
    person: { type: Object, value: nobody },
    title: Array,
    parts: Array,
    time: String,
    detail: String,
  },
  methods: {
    onTap() {
      this.triggerEvent('press');
    },
  },
});
