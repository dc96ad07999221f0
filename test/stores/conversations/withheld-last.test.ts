import { WithheldLast } from '../../../miniprogram/stores/conversations/withheld-last';
import { buildConversation, buildMessage, lastMessageOf, text } from '../../support/builders';

const said = buildMessage({ content: text('Buy my tablets'), sentAtMs: 9_000 });
const marked = { ...said, content: { kind: 'withheld' } } as const;
const listed = buildConversation({ lastMessage: lastMessageOf(said) });
const hidden = buildConversation({ lastMessage: lastMessageOf(marked) });

it('hides the newest message once it is known to be withheld', () => {
  const withheld = new WithheldLast();
  expect(withheld.applyTo(listed)).toBe(listed);
  expect(withheld.note([said, marked])).toEqual([said.conversationId]);
  expect(withheld.applyTo(listed)).toEqual(hidden);
  expect(withheld.applyTo(buildConversation())).toEqual(buildConversation());
});

it('goes on hiding what was remembered as hidden', () => {
  const withheld = new WithheldLast();
  expect(withheld.applyTo(listed, hidden)).toEqual(hidden);
  expect(withheld.applyTo(hidden, listed)).toBe(hidden);
});

it.each([
  ['a later one', { ...said, sentAtMs: 10_000 }],
  ['one of somebody else', { ...said, from: 'qi' }],
])('shows %s', (_, message) => {
  const withheld = new WithheldLast();
  withheld.note([marked]);
  const next = buildConversation({ lastMessage: lastMessageOf(message) });
  expect(withheld.applyTo(next, hidden)).toBe(next);
});

it('is not led back by an older one, and forgets when told to', () => {
  const withheld = new WithheldLast();
  withheld.note([marked]);
  expect(withheld.note([{ ...marked, sentAtMs: 1_000 }])).toEqual([]);
  expect(withheld.applyTo(listed)).toEqual(hidden);
  withheld.clear();
  expect(withheld.applyTo(listed)).toBe(listed);
});
