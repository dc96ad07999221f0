import { Type } from '@sinclair/typebox';

/** Text without the character that PostgreSQL cannot store. */
export const text = (maxLength: number, minLength = 0) =>
  Type.String({ minLength, maxLength, pattern: '^[^\\u0000]*$' });

/** `direct:<user ID>` or `group:<group ID>`. */
export const ConversationId = Type.String({
  maxLength: 80,
  pattern: '^(direct|group):[!-~]{1,64}$',
});

/** A group's ID: printable ASCII, up to 48 bytes (document 269/1502). */
export const GroupId = Type.String({ minLength: 1, maxLength: 48, pattern: '^[ -~]+$' });

export const ErrorAnswer = Type.Object({
  error: Type.Object({ code: Type.String(), message: Type.String() }),
});

/** A picture's bytes. */
export const PictureBytes = Type.Unsafe<Buffer>({ type: 'string', format: 'binary' });
