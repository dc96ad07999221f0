import type { OlderState } from '../../view-models/search/search-data';
import type { SearchStrings } from '../../../../i18n/sections/search';

/**
 * How far a search among older messages has come, and what can be done about it.
 *
 * Events: `older` to search on, `stop`.
 */
export interface Data {
  readonly state: OlderState;
  /** How far back it has come; empty where nobody has looked yet. */
  readonly reached: string;
  readonly t: SearchStrings;
}

Component({
  options: { virtualHost: true },
  properties: {
    state: String,
    reached: String,
    t: Object,
  },
  methods: {
    onOlder() {
      this.triggerEvent('older');
    },
    onStop() {
      this.triggerEvent('stop');
    },
  },
});
