import type { ChatStrings } from '../../../../i18n/sections/chat';
import type { SelectionBar } from '../../view-models/chat/chat-data';

/**
 * What can be done with the checked messages, in the place of the composer.
 *
 * Events: `cancel`, `forward` with `{ mode }` (`each` or `merged`), `remove`.
 */
export interface Data {
  readonly bar: SelectionBar;
  readonly t: ChatStrings;
}

Component({
  properties: {
    bar: Object,
    t: Object,
  },
  methods: {
    onCancel() {
      this.triggerEvent('cancel');
    },
    onForward(event: WechatMiniprogram.TouchEvent) {
      const mode: unknown = event.currentTarget.dataset['mode'];
      if (this.data.bar['canAct']) this.triggerEvent('forward', { mode });
    },
    onRemove() {
      if (this.data.bar['canAct']) this.triggerEvent('remove');
    },
  },
});
