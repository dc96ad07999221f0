import type { ChatStrings } from '../../../../i18n/sections/chat';

/**
 * What a group wants everybody to read.
 *
 * Events: `close`.
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
    onClose() {
      this.triggerEvent('close');
    },
  },
});
