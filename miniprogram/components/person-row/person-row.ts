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
  /** A check mark before the face; empty where nothing is checked. */
  readonly mark: '' | 'off' | 'on';
}

Component({
  options: { virtualHost: true },
  properties: {
    person: Object,
    detail: String,
    mark: String,
  },
  methods: {
    onTap() {
      this.triggerEvent('press');
    },
  },
});
