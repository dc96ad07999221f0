import { announceC2cChange } from '../c2c/modify';
import type { Service } from '../gateway/handler';
import { announceGroupChange } from '../groups/modify';
import type { StoredMessage } from '../state/message';

/** Whose newest message a content check finds risky, and where. */
export interface RiskyMessage {
  readonly from: string;
  readonly to: { readonly userId: string } | { readonly groupId: string };
}

/** Marks it as the cloud's content check does, some time after it was sent; false where there is none. */
export function markRisky({ from, to }: RiskyMessage, service: Service): boolean {
  if ('userId' in to) {
    const { timeline } = service.state.thread(from, to.userId);
    const message = newestBy(from, timeline.from('', 0, timeline.length).messages);
    if (message === undefined) return false;
    announceC2cChange(marked(message), service);
    return true;
  }
  const group = service.state.groups.get(to.groupId);
  if (group === undefined) return false;
  const message = newestBy(from, group.timeline.from('', 0, group.timeline.length).messages);
  if (message === undefined) return false;
  announceGroupChange(marked(message), group, service);
  return true;
}

function newestBy<Message extends StoredMessage>(
  from: string,
  messages: readonly Message[],
): Message | undefined {
  return [...messages].reverse().find((message) => message.from === from);
}

function marked<Message extends StoredMessage>(message: Message): Message {
  message.isRisky = true;
  message.version += 1;
  return message;
}
