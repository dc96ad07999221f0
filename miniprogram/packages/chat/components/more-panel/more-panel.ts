import type { MoreChoice } from '../../view-models/composer/panel-data';

/**
 * What can be sent beside words and faces, as a grid.
 *
 * Events: `choose` with `{ entry }`.
 */
export interface Data {
  readonly entries: readonly MoreChoice[];
}

Component({
  properties: {
    entries: Array,
  },
  methods: {
    onChoose(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('choose', { entry: String(event.currentTarget.dataset['entry']) });
    },
  },
});
