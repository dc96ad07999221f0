import type { AvatarData } from '../../../../view-models/frame-data';

/** A row with a face at its end. Event: `press`. */
export interface Data {
  readonly title: string;
  readonly person: AvatarData;
  /** Beside the face: what is happening to it; empty for nothing. */
  readonly note: string;
  readonly hasArrow: boolean;
}

Component({
  properties: {
    title: String,
    person: Object,
    note: String,
    hasArrow: Boolean,
  },
  methods: {
    onTap() {
      this.triggerEvent('press');
    },
  },
});
