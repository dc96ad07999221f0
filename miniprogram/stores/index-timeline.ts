import type { MessageIndex } from './message-index';
import type { Message } from '../domain/message';
import type { Timeline } from './timeline';

/** Indexes what a timeline comes to hold, and takes out what leaves it. */
export function indexTimeline(timeline: Timeline, index: MessageIndex): void {
  timeline.onChange((change) => {
    switch (change.type) {
      case 'reset':
        index.see(stretch(timeline, 0, timeline.length));
        return;
      case 'prepended':
        index.see(stretch(timeline, 0, change.count));
        return;
      case 'inserted':
      case 'updated':
        index.see(stretch(timeline, change.index, change.index + 1));
        return;
      case 'removed':
        index.remove(timeline.conversationId, change.message.id);
        return;
    }
  });
}

function stretch(timeline: Timeline, start: number, end: number): readonly Message[] {
  const messages: Message[] = [];
  for (let at = start; at < end; at += 1) {
    const message = timeline.at(at);
    if (message) messages.push(message);
  }
  return messages;
}
