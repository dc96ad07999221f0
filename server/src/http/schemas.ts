import { Type } from '@sinclair/typebox';

/** Text without the character that PostgreSQL cannot store. */
export const text = (maxLength: number, minLength = 0) =>
  Type.String({ minLength, maxLength, pattern: '^[^\\u0000]*$' });

/** `direct:<user ID>`, `group:<group ID>` or `group:<topic ID>`, as long as the mini program believes one. */
export const ConversationId = Type.String({
  maxLength: 134,
  pattern: '^(direct:[!-~]{1,64}|group:[!-~]{1,128})$',
});

/** A group's ID: printable ASCII, up to 48 bytes (document 269/1502). */
export const GroupId = Type.String({ minLength: 1, maxLength: 48, pattern: '^[ -~]+$' });

/** A group's ID, or a topic's: its community's with a part of its own, as long as the mini program believes one. */
export const GroupOrTopicId = Type.String({ minLength: 1, maxLength: 128, pattern: '^[ -~]+$' });

export const ErrorAnswer = Type.Object({
  error: Type.Object({ code: Type.String(), message: Type.String() }),
});

/** A picture's bytes. */
export const PictureBytes = Type.Unsafe<Buffer>({ type: 'string', format: 'binary' });
