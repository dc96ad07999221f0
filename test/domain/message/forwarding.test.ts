import { buildMessage } from '../../support/builders';
import { canForward, canForwardInCase } from '../../../miniprogram/domain/message/forwarding';
import { MESSAGE_KINDS } from '../../../miniprogram/domain/message/message-content';
import type { ForwardCase, ForwardMode } from '../../../miniprogram/domain/message/forwarding';

const everyCase: readonly ForwardCase[] = MESSAGE_KINDS.flatMap((kind) =>
  (['sending', 'sent', 'failed'] as const).flatMap((delivery) =>
    [true, false].map((isRevoked) => ({ kind, delivery, isRevoked })),
  ),
);

const kindsIn = (mode: ForwardMode) =>
  everyCase.filter((message) => canForwardInCase(mode, message)).map(({ kind }) => kind);

it('forwards one by one everything that can be sent as it is, and no voice', () => {
  expect(kindsIn('each').sort()).toEqual(
    ['custom', 'file', 'image', 'merged', 'place', 'sticker', 'text', 'video'].sort(),
  );
});

it('merges voice messages too', () => {
  expect(kindsIn('merged').sort()).toEqual([...kindsIn('each'), 'voice'].sort());
});

it.each<ForwardMode>(['each', 'merged'])('forwards only what the service has (%s)', (mode) => {
  for (const message of everyCase.filter((it) => it.delivery !== 'sent' || it.isRevoked))
    expect(canForwardInCase(mode, message)).toBe(false);
});

it('judges a message by what it is now', () => {
  const message = buildMessage();
  expect(canForward('each', message)).toBe(true);
  expect(canForward('each', { ...message, revocation: { by: 'mo', byName: '' } })).toBe(false);
  expect(canForward('merged', { ...message, delivery: 'failed' })).toBe(false);
});
