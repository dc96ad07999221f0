import fc from 'fast-check';
import { parseMessageOrigin } from '../../../miniprogram/domain/message/message-origin';

const merge = {
  kind: 'merge',
  conversationId: 'group:team',
  messageIds: ['a', 'b'],
  compatibleText: '…',
};

it('reads what it was given', () => {
  const forward = { kind: 'forward', conversationId: 'direct:mo', messageId: 'm-1' };
  expect(parseMessageOrigin(forward)).toEqual(forward);
  expect(parseMessageOrigin(merge)).toEqual(merge);
});

it.each([
  [undefined],
  [{ kind: 'forward', conversationId: 'direct:mo' }],
  [{ kind: 'forward', conversationId: 'nobody', messageId: 'm-1' }],
  [{ kind: 'forward', conversationId: 'direct:mo', messageId: 'm'.repeat(500) }],
  [{ ...merge, messageIds: [] }],
  [{ ...merge, messageIds: ['a', 7] }],
  [{ ...merge, messageIds: Array(101).fill('a') }],
  [{ ...merge, compatibleText: 1 }],
])('reads nothing in %j', (value) => expect(parseMessageOrigin(value)).toBeUndefined());

it('never throws', () => {
  fc.assert(fc.property(fc.anything(), (value) => void parseMessageOrigin(value)));
});
