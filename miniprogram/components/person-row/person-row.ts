import type { AvatarData } from '../../view-models/frame-data';

/**
 * A person or group in a plain list.
 *
 * Events: `press`.
 */
export interface Data {
  readonly person: AvatarData;
  /** A quiet word at the end of the line; empty for none. */
  readonly detail: string;
  /** A quiet line under the name; empty for none. */
  readonly hint: string;
  /** Cannot be chosen now. */
  readonly isOff: boolean;
  /** A number in a red pill after that; empty for none. */
  readonly badge: string;
  /** What a dot at the face means, for who hears it; empty for no dot. */
  readonly status: string;
  /** A check mark before the face, `fixed` where it cannot be changed; empty where nothing is checked. */
  readonly mark: '' | 'off' | 'on' | 'fixed';
}

Component({
  options: { virtualHost: true },
  properties: {
    person: Object,
    detail: String,
    hint: String,
    isOff: Boolean,
    badge: String,
    status: String,
    mark: String,
  },
  methods: {
    onTap() {
      this.triggerEvent('press');
    },
  },
});
