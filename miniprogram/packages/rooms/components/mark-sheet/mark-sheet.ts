import type { MarkSheet } from '../../view-models/room-guests-data';

/**
 * The marks that can be given to somebody, with those that they bear ticked; all of them, where WeChat's action sheet ends after six.
 *
 * Events: `toggle` with the mark's `id`; `close`.
 */
export interface Data {
  readonly sheet: MarkSheet;
  readonly closeLabel: string;
}

Component({
  properties: {
    sheet: Object,
    closeLabel: String,
  },
  methods: {
    onClose() {
      this.triggerEvent('close');
    },
    onToggle(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('toggle', { id: String(event.currentTarget.dataset['id']) });
    },
    /** Keeps what lies below from moving. */
    onMove() {},
  },
});
