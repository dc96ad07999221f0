import { missingCase } from '../kernel/missing-case';
import type { MessageIndex } from './message-index';
import type { Timeline } from './timeline';

/** Indexes what a timeline comes to hold, and takes out what leaves it. */
export function indexTimeline(timeline: Timeline, index: MessageIndex): void {
  timeline.onChange((change) => {
    switch (change.type) {
      case 'reset':
        index.see(timeline.slice(0, timeline.length));
        return;
      case 'newest-replaced':
        index.see(timeline.slice(timeline.gap, timeline.length));
        return;
      case 'prepended':
        index.see(timeline.slice(0, change.count));
        return;
      case 'appended':
        index.see(timeline.slice(change.index, change.index + change.count));
        return;
      case 'inserted':
      case 'updated':
        index.see(timeline.slice(change.index, change.index + 1));
        return;
      case 'detached':
        index.see(timeline.slice(0, timeline.gap));
        return;
      case 'joined':
        return;
      case 'removed':
        index.remove(timeline.conversationId, change.message.id);
        return;
      default:
        missingCase(change);
    }
  });
}
