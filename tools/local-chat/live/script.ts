import { deliverToGroup } from '../groups/deliver';
import type { Service } from '../gateway/handler';
import type { Group } from '../state/group';
import { randomNumber } from '../state/chat-state';

/**
 * Says the next line of a room's script when it is due. Whoever is in the room asks for messages again and again, and that alone drives
 * it: without anybody there nothing is said, and nothing is left running.
 */
export function sayNextLine(group: Group, service: Service): void {
  const { script } = group;
  const nowS = service.state.nowS();
  if (script === undefined) return;
  const line = script.lines[group.linesSaid];
  if (line === undefined || nowS - group.lineSaidAtS < script.everySeconds) return;
  group.linesSaid += 1;
  group.lineSaidAtS = nowS;
  const draft = {
    from: line.from,
    random: randomNumber(),
    clientSeq: 0,
    clientTimeS: nowS,
    body: [{ MsgType: 'TIMTextElem', MsgContent: { Text: line.text } }],
    cloudCustomData: '',
    needsReceipt: false,
    isOnlineOnly: false,
    supportsExtension: false,
    control: { isUncounted: false, isNotLastMessage: false },
    mentions: [],
    receivers: [],
  };
  deliverToGroup(draft, group, undefined, service);
}
