import type { PinBar } from '../../view-models/chat/pin-data';

/**
 * What is pinned in a group, in one line over the top of the list.
 *
 * Events: `open` when it was tapped.
 */
export interface Data {
  readonly bar: PinBar;
  readonly label: string;
}

Component({
  properties: {
    bar: Object,
    label: String,
  },
  methods: {
    onOpen() {
      this.triggerEvent('open');
    },
  },
});
