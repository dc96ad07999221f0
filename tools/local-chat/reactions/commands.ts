import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { CommandTable, Handler, Request, Service } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import { MAX_NAMED_REACTORS, MAX_REACTIONS, MAX_REACTORS } from '../limits';
import type { ReactionsOfMessage } from '../state/reactions';
import { c2cSubject, groupSubject, requireSubject } from './subject';
import type { Subject } from './subject';

/** `MsgOptType` of a notice to one's own other devices. */
const ADDED = 1;
const REMOVED = 2;

const add: Handler = (request, service) => {
  const { body, user } = bought(request, service);
  const subject = requireSubject(request, service);
  const reactionId = body.text('Reaction');
  const reactions = service.state.reactions.of(subject.message);
  const people = reactions.get(reactionId);
  if (people?.has(user.id) === true) {
    throw new Refusal(ErrorCode.reactionRepeated, 'you reacted so already');
  }
  if (people === undefined && reactions.size >= MAX_REACTIONS) {
    throw new Refusal(ErrorCode.reactionTooMany, `${MAX_REACTIONS} different reactions at most`);
  }
  if ((people?.size ?? 0) >= MAX_REACTORS) {
    throw new Refusal(ErrorCode.reactionTooManyPeople, `${MAX_REACTORS} people at most`);
  }
  service.state.reactions.add(subject.message, reactionId, user.id);
  pushChange(subject, reactionId, ADDED, request, service);
  return success();
};

const remove: Handler = (request, service) => {
  const { body, user } = bought(request, service);
  const subject = requireSubject(request, service);
  const reactionId = body.text('Reaction');
  const people = service.state.reactions.of(subject.message).get(reactionId);
  if (people === undefined) {
    throw new Refusal(ErrorCode.reactionMissing, 'nobody reacted so');
  }
  if (!people.has(user.id)) {
    throw new Refusal(ErrorCode.reactionNotYours, 'you did not react so');
  }
  service.state.reactions.remove(subject.message, reactionId, user.id);
  pushChange(subject, reactionId, REMOVED, request, service);
  return success();
};

/** The reactions of many messages, each with the first few people. */
const summaries: Handler = (request, service) => {
  const { body } = bought(request, service);
  const most = Math.min(body.numberOr('Count', MAX_NAMED_REACTORS), MAX_NAMED_REACTORS);
  const keyed = body.has('GroupId')
    ? body
        .numbers('MsgSeqList')
        .map((MsgSeq) => [{ MsgSeq }, groupSubject(request, MsgSeq, service)] as const)
    : body
        .texts('MsgKeyList')
        .map((MsgKey) => [{ MsgKey }, c2cSubject(request, MsgKey, service)] as const);
  const ResultList = keyed.map(([key, subject]) => ({
    ...key,
    MsgReactionSummary:
      subject === undefined
        ? []
        : summary(service.state.reactions.of(subject.message), request.user.id, most),
  }));
  return success({ ResultList });
};

/** The people of one reaction, page by page; `NextSeq` 0 ends it. */
const people: Handler = (request, service) => {
  const { body } = bought(request, service);
  const subject = requireSubject(request, service);
  const everyone = service.state.reactions.of(subject.message).get(body.text('Reaction'));
  const start = Math.max(body.numberOr('NextSeq', 0), 0);
  const end = start + Math.min(Math.max(body.numberOr('Count', 100), 1), 100);
  const all = [...(everyone ?? [])];
  return success({
    Reaction_Account: all.slice(start, end),
    NextSeq: end < all.length ? end : 0,
  });
};

function bought(request: Request, { features }: Service): Request {
  features.require('reactions');
  return request;
}

function summary(
  reactions: ReactionsOfMessage,
  viewer: string,
  most: number,
): readonly WireObject[] {
  return [...reactions].map(([Reaction, everyone]) => ({
    Reaction,
    Count: everyone.size,
    Reaction_Account: [...everyone].slice(0, most),
    ReactedByMe: everyone.has(viewer) ? 1 : 0,
  }));
}

/**
 * Tells everybody the new state of one reaction; one that nobody has any more comes without count and people. One's own other
 * devices hear besides that it was oneself.
 */
function pushChange(
  { message, identity, audience }: Subject,
  Reaction: string,
  MsgOptType: number,
  { user, connection }: Request,
  { state, pushes }: Service,
): void {
  const everyone = state.reactions.of(message).get(Reaction);
  const current =
    everyone === undefined
      ? { Reaction }
      : {
          Reaction,
          Count: everyone.size,
          Reaction_Account: [...everyone].slice(0, MAX_NAMED_REACTORS),
        };
  const mine = { MsgReactionNotify: { ...identity, Reaction, MsgOptType } };
  pushes.toUser(user.id, mine, { except: connection });
  const changed = { MsgReactionNotifyList: [{ ...identity, MsgReactionSummary: [current] }] };
  for (const userId of audience) pushes.toUser(userId, changed);
}

export const reactionCommands: CommandTable = {
  'openim_msg_ext_http_svc.reaction_add': add,
  'openim_msg_ext_http_svc.reaction_del': remove,
  'openim_msg_ext_http_svc.reaction_multi_stat': summaries,
  'openim_msg_ext_http_svc.reaction_iterate': people,
  'openim_msg_ext_http_svc.group_reaction_add': add,
  'openim_msg_ext_http_svc.group_reaction_del': remove,
  'openim_msg_ext_http_svc.group_reaction_multi_stat': summaries,
  'openim_msg_ext_http_svc.group_reaction_iterate': people,
};
