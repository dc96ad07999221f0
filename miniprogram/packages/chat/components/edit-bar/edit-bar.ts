import type { ChatStrings } from '../../../../i18n/sections/chat';

/**
 * The line above the composer while a text of mine is being changed: what it says so far.
 *
 * Events: `cancel`.
 */
export interface Data {
  readonly text: string;
  readonly t: ChatStrings;
}

Component({
  properties: {
    text: String,
    t: Object,
  },
  methods: {
    onCancel() {
      this.triggerEvent('cancel');
    },
  },
});
