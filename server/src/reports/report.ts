import { Type, type Static } from '@sinclair/typebox';
import { text } from '../http/schemas';

/** A time of day of somebody else's clock, which may say anything. */
const TimeMs = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

/** Messages that one report names at most, and characters of one that it quotes: a report is some KB. */
const MAX_EVIDENCE = 20;
const MAX_EXCERPT_LENGTH = 200;

export const Evidence = Type.Object(
  {
    conversationId: text(128, 1),
    messageId: text(128, 1),
    from: text(64, 1),
    sentAtMs: TimeMs,
    excerpt: text(MAX_EXCERPT_LENGTH),
  },
  { additionalProperties: false, description: 'A message, and what the reporter saw of it.' },
);
export type Evidence = Static<typeof Evidence>;

const literals = <const T extends readonly string[]>(values: T) =>
  Type.Union(values.map((value) => Type.Literal(value as T[number])));

/** What somebody complains about: nothing in it is checked against the chat service, the reporter says it. */
export const Report = Type.Object(
  {
    reportId: Type.String({
      pattern: '^[\\w-]{8,64}$',
      description: 'Made by the client; the same report may come again under it.',
    }),
    kind: literals(['person', 'group', 'message']),
    targetId: text(128, 1),
    targetName: text(200),
    reason: literals(['harassment', 'fraud', 'sexual', 'spam', 'illegal', 'other']),
    note: text(500),
    evidence: Type.Array(Evidence, { maxItems: MAX_EVIDENCE }),
  },
  { additionalProperties: false },
);
export type Report = Static<typeof Report>;
