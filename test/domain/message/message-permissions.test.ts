import { BUILT_AT_MS, buildMessage } from '../../support/builders';
import {
  MESSAGE_ACTIONS,
  actionsInCase,
  canEditAgain,
  messageActions,
} from '../../../miniprogram/domain/message/message-permissions';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { MessageKind } from '../../../miniprogram/domain/message/message-content';
import type {
  MessageAction,
  MessageCase,
} from '../../../miniprogram/domain/message/message-permissions';

const kindNames: Readonly<Record<MessageKind, true>> = {
  text: true,
  image: true,
  voice: true,
  video: true,
  file: true,
  sticker: true,
  place: true,
  merged: true,
  custom: true,
  call: true,
  tip: true,
  notice: true,
  withheld: true,
  unknown: true,
};

/** Every case there is: kind × own × delivery × age × revoked. */
const everyCase: readonly MessageCase[] = (Object.keys(kindNames) as MessageKind[]).flatMap(
  (kind) =>
    [true, false].flatMap((isOwn) =>
      (['sending', 'sent', 'failed'] as const).flatMap((delivery) =>
        [true, false].flatMap((isFresh) =>
          (['no', 'mine', 'by-another'] as const).map((revoked) => ({
            kind,
            isOwn,
            delivery,
            isFresh,
            revoked,
          })),
        ),
      ),
    ),
);

/** The cases in which an action is offered, in other words than the table's. */
function offered(action: MessageAction): readonly MessageCase[] {
  return everyCase.filter((message) => actionsInCase(message).includes(action));
}

it('knows every case', () => {
  expect(everyCase).toHaveLength(14 * 2 * 3 * 2 * 3);
});

it.each<[MessageAction, number]>([
  ['copy', 12],
  ['transcribe', 4],
  ['forward', 8 * 2 * 2],
  ['favourite', 8 * 2 * 2],
  ['edit', 2],
  ['select', 11 * 2 * 2 * 2],
  ['quote', 11 * 2 * 2],
  ['share', 11 * 2 * 2],
  ['translate', 2 * 2],
  ['resend', 13 * 2],
  ['revoke', 10],
  ['edit-again', 12],
  ['pin', 10 * 2 * 2],
  ['remind', 10 * 3 * 2],
  ['report', 11 * 3 * 2],
  ['remove', 13 * 2 * 2 * 2 * 3],
  ['details', 11 * 12 * 3],
])('offers “%s” in %i cases', (action, count) => {
  expect(offered(action)).toHaveLength(count);
});

it('leaves of a withheld message only to delete and to report it', () => {
  for (const message of everyCase.filter(({ kind }) => kind === 'withheld'))
    for (const action of actionsInCase(message)) expect(['remove', 'report']).toContain(action);
  expect(messageActions(buildMessage({ content: { kind: 'withheld' } }), BUILT_AT_MS)).toEqual([
    'remove',
    'report',
  ]);
});

it('takes back only my own, fresh, sent messages, and never what nobody wrote', () => {
  for (const message of offered('revoke'))
    expect(message).toMatchObject({ isOwn: true, delivery: 'sent', isFresh: true, revoked: 'no' });
  const kinds = offered('revoke').map(({ kind }) => kind);
  for (const kind of ['tip', 'notice', 'call']) expect(kinds).not.toContain(kind);
});

it('reports, and reminds of, only what others said', () => {
  for (const action of ['report', 'remind'] as const) {
    for (const message of offered(action))
      expect(message).toMatchObject({ isOwn: false, revoked: 'no' });
    const kinds = offered(action).map(({ kind }) => kind);
    for (const kind of ['tip', 'notice', 'call']) expect(kinds).not.toContain(kind);
  }
});

it('edits only my own texts that the service has', () => {
  for (const message of offered('edit'))
    expect(message).toMatchObject({ kind: 'text', isOwn: true, delivery: 'sent', revoked: 'no' });
});

it('keeps what can be forwarded: sent, not revoked, and no voices', () => {
  expect(offered('favourite')).toEqual(offered('forward'));
  expect(offered('favourite').map(({ kind }) => kind)).not.toContain('voice');
});

it('forwards and selects nothing revoked and no tips', () => {
  for (const message of [...offered('forward'), ...offered('select')]) {
    expect(message.revoked).toBe('no');
    expect(message.kind).not.toBe('tip');
  }
  expect(offered('forward').every(({ delivery }) => delivery === 'sent')).toBe(true);
});

it('answers only what the service has, and never what nobody wrote', () => {
  for (const message of offered('quote'))
    expect(message).toMatchObject({ delivery: 'sent', revoked: 'no' });
  expect(offered('quote').map(({ kind }) => kind)).not.toContain('tip');
});

it('offers nothing of the content of a revoked message', () => {
  for (const message of everyCase.filter(({ revoked }) => revoked !== 'no'))
    for (const action of actionsInCase(message))
      expect(['edit-again', 'remove', 'details']).toContain(action);
});

it('keeps the order of the menu, and the menu within twelve items', () => {
  for (const message of everyCase) {
    const actions = actionsInCase(message);
    expect(MESSAGE_ACTIONS.filter((action) => actions.includes(action))).toEqual(actions);
    expect(actions.length).toBeLessThanOrEqual(12);
  }
});

const mine = { from: 'lin', isOwn: true } as const;
const cases: readonly [string, Partial<Message>, number, readonly MessageAction[]][] = [
  [
    'a text of theirs',
    {},
    0,
    [
      'copy',
      'forward',
      'favourite',
      'share',
      'quote',
      'translate',
      'pin',
      'remind',
      'remove',
      'select',
      'report',
      'details',
    ],
  ],
  [
    'a fresh text of mine',
    mine,
    0,
    [
      'copy',
      'forward',
      'favourite',
      'share',
      'quote',
      'translate',
      'edit',
      'revoke',
      'pin',
      'remove',
      'select',
      'details',
    ],
  ],
  [
    'a text of mine at the end of the window',
    mine,
    120_000,
    [
      'copy',
      'forward',
      'favourite',
      'share',
      'quote',
      'translate',
      'edit',
      'revoke',
      'pin',
      'remove',
      'select',
      'details',
    ],
  ],
  [
    'a text of mine past the window',
    mine,
    120_001,
    [
      'copy',
      'forward',
      'favourite',
      'share',
      'quote',
      'translate',
      'edit',
      'pin',
      'remove',
      'select',
      'details',
    ],
  ],
  [
    'a failed text',
    { ...mine, delivery: 'failed' },
    0,
    ['copy', 'resend', 'remove', 'select', 'details'],
  ],
  ['a text on its way', { ...mine, delivery: 'sending' }, 0, ['copy', 'details']],
  [
    'a text that I took back',
    { ...mine, revocation: { by: 'lin', byName: '' } },
    0,
    ['edit-again', 'remove', 'details'],
  ],
  [
    'a text of mine that an admin took back',
    { ...mine, revocation: { by: 'boss', byName: '' } },
    0,
    ['remove', 'details'],
  ],
];

it.each(cases)('offers for %s what is possible', (_, parts, ageMs, expected) => {
  expect(messageActions(buildMessage(parts), BUILT_AT_MS + ageMs)).toEqual(expected);
});

it('gives words back only where there are any and I took them back myself', () => {
  const revocation = { by: 'lin', byName: '' };
  const content = { kind: 'text', text: '', mentions: [] } as const;
  expect(canEditAgain(buildMessage({ ...mine, revocation }))).toBe(true);
  expect(canEditAgain(buildMessage({ ...mine, revocation, content }))).toBe(false);
  expect(canEditAgain(buildMessage(mine))).toBe(false);
  expect(canEditAgain(buildMessage({ revocation: { by: 'mo', byName: '' } }))).toBe(false);
});
