import type { NoticeSheet } from '../../view-models/chat/chat-notice';

/**
 * What a group wants everybody to read.
 *
 * Events: `close`.
 */
export interface Data {
  readonly notice: NoticeSheet;
  readonly closeLabel: string;
}

Component({
  properties: {
    notice: Object,
    closeLabel: String,
  },
  methods: {
    onClose() {
      this.triggerEvent('close');
    },
  },
});
