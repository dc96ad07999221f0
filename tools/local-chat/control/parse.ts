import { PAID_FEATURES } from '../accounts/paid-features';
import type { PaidFeature } from '../accounts/paid-features';
import type { Fields } from '../gateway/fields';
import { BadField } from '../gateway/fields';
import type { Fault } from '../gateway/faults';
import { areElements } from '../state/message';
import type { RiskyMessage } from './content-check';
import type { PushedMessage } from './controls';
import { KICK_REASONS } from './kick';
import type { KickReason } from './kick';

/** Reads a fault from untrusted JSON. @throws BadField */
export function parseFault(fields: Fields): Fault {
  const userId = fields.textOr('userId', undefined);
  const times = fields.numberOr('times', undefined);
  const scope = {
    ...(userId === undefined ? {} : { userId }),
    ...(times === undefined ? {} : { times }),
  };
  const kind = fields.text('kind');
  switch (kind) {
    case 'error': {
      const error = { kind, command: fields.text('command'), code: fields.number('code') };
      const info = fields.textOr('info', undefined);
      return { ...scope, ...error, ...(info === undefined ? {} : { info }) } as const;
    }
    case 'delay':
      return { ...scope, kind, command: fields.text('command'), delayMs: fields.number('delayMs') };
    case 'drop':
    case 'drop-reply':
    case 'close':
      return { ...scope, kind, command: fields.text('command') };
    case 'duplicate-push':
    case 'drop-push':
    case 'reorder-pushes':
    case 'silence':
      return { ...scope, kind };
    default:
      throw new BadField('kind', 'a kind of fault');
  }
}

/** Reads a kick's reason. @throws BadField */
export function parseKickReason(fields: Fields): KickReason {
  const value = fields.text('reason');
  const reason = KICK_REASONS.find((known) => known === value);
  if (reason === undefined) throw new BadField('reason', KICK_REASONS.join(' or '));
  return reason;
}

/** Reads a paid feature's name. @throws BadField */
export function parseFeature(fields: Fields): PaidFeature {
  const value = fields.text('feature');
  const feature = PAID_FEATURES.find((known) => known === value);
  if (feature === undefined) throw new BadField('feature', PAID_FEATURES.join(' or '));
  return feature;
}

/** Reads a message to push: `text` or `body`, to `to` (a person) or `groupId`. @throws BadField */
export function parsePush(fields: Fields): PushedMessage {
  const body = fields.has('body')
    ? fields.raw('body')
    : [{ MsgType: 'TIMTextElem', MsgContent: { Text: fields.text('text') } }];
  if (!areElements(body)) throw new BadField('body', 'a list of elements');
  return {
    from: fields.text('from'),
    to: parseTarget(fields),
    body,
    cloudCustomData: fields.textOr('cloudCustomData', ''),
    isOnlineOnly: fields.raw('isOnlineOnly') === true,
  };
}

/** Reads whose newest message is risky, `from` whom and in which conversation. @throws BadField */
export function parseRisky(fields: Fields): RiskyMessage {
  return { from: fields.text('from'), to: parseTarget(fields) };
}

function parseTarget(fields: Fields): PushedMessage['to'] {
  return fields.has('groupId')
    ? { groupId: fields.text('groupId') }
    : { userId: fields.text('to') };
}
