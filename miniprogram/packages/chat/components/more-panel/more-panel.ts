import type { ChatStrings } from '../../../../i18n/sections/chat';

/**
 * What can be sent beside words and faces, as a grid.
 *
 * Events: `choose` with `{ entry }`.
 */
export interface Data {
  readonly t: ChatStrings;
}

Component({
  properties: {
    t: Object,
  },
  methods: {
    onChoose(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('choose', { entry: String(event.currentTarget.dataset['entry']) });
    },
  },
});
