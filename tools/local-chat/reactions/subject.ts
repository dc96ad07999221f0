import { ErrorCode } from '../gateway/error-codes';
import type { Fields } from '../gateway/fields';
import { Refusal } from '../gateway/fields';
import type { Request, Service } from '../gateway/handler';
import type { WireObject } from '../gateway/replies';
import { c2cIdentity } from '../c2c/wire';
import { requireRoom, requireMember } from '../groups/rules';
import { groupMessageIdentity } from '../groups/wire';
import type { StoredMessage } from '../state/message';

/** A message that is reacted to, with everything that depends on the kind of its conversation. */
export interface Subject {
  readonly message: StoredMessage;
  /** How notices name the message. */
  readonly identity: WireObject;
  /** Who hears of its reactions. */
  readonly audience: readonly string[];
}

/** The C2C message that a request names by `MsgKey` (`sequence_random_time`). @throws Refusal when there is none */
export function c2cSubject(
  { body, user }: Request,
  key: string,
  service: Service,
): Subject | undefined {
  const peers = [body.text('From_Account'), body.text('To_Account')] as const;
  const [seq, random] = key.split('_').map(Number);
  const message = service.state.thread(...peers).find(seq ?? 0, random ?? 0);
  if (message === undefined || !peers.includes(user.id)) return undefined;
  return {
    message,
    identity: { C2CMsgInfo: c2cIdentity(message, service.state) },
    audience: [...new Set(peers)],
  };
}

/** The group message with this sequence; undefined when there is none. @throws Refusal for people outside */
export function groupSubject(
  { body, user }: Request,
  seq: number,
  service: Service,
): Subject | undefined {
  const group = requireRoom(service.state, body);
  requireMember(group, user.id);
  const message = group.bySeq(seq);
  if (message === undefined || message.tip !== undefined) return undefined;
  return {
    message,
    identity: { GroupMsgInfo: groupMessageIdentity(message, group, service.state) },
    audience: [...group.members.keys()],
  };
}

/** The message of a request that is about exactly one. @throws Refusal when it is missing or was recalled */
export function requireSubject(request: Request, service: Service): Subject {
  const { body } = request;
  const subject = isAboutGroup(body)
    ? groupSubject(request, body.number('MsgSeq'), service)
    : c2cSubject(request, body.text('MsgKey'), service);
  if (subject === undefined || subject.message.recalledBy !== undefined) {
    throw new Refusal(ErrorCode.modifyMessageMissing, 'no such message');
  }
  return subject;
}

function isAboutGroup(body: Fields): boolean {
  return body.has('GroupId');
}
