import type { ChatStrings } from '../../../../i18n/sections/chat';
import type { PinsData } from '../../view-models/chat/pin-data';

/**
 * Everything that is pinned in a group.
 *
 * Events: `open` and `takeoff` with `{ id }` (a message or the button beside it was tapped), `close`.
 */
export interface Data {
  readonly pins: PinsData;
  readonly t: ChatStrings;
}

Component({
  properties: {
    pins: Object,
    t: Object,
  },
  methods: {
    onOpen(event: WechatMiniprogram.TouchEvent) {
      const id: unknown = event.currentTarget.dataset['id'];
      this.triggerEvent('open', { id });
    },
    onTakeOff(event: WechatMiniprogram.TouchEvent) {
      const id: unknown = event.currentTarget.dataset['id'];
      this.triggerEvent('takeoff', { id });
    },
    onClose() {
      this.triggerEvent('close');
    },
  },
});
