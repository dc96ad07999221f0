/**
 * What a list shows instead of rows: a drawing, a sentence, one action.
 *
 * Events: `action`.
 */
export interface Data {
  readonly drawing: 'no-chats' | 'no-match' | 'no-people' | 'failed';
  readonly title: string;
  /** A second, quieter sentence; empty when one says it all. */
  readonly hint: string;
  /** The button's words; empty when there is nothing to do. */
  readonly action: string;
}

Component({
  options: { virtualHost: true },
  properties: {
    drawing: String,
    title: String,
    hint: String,
    action: String,
  },
  methods: {
    onAction() {
      this.triggerEvent('action');
    },
  },
});
