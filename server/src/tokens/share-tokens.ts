import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { Problem } from '../problems';
import { Sealer } from './sealed';

/** What a card leads to: a person to talk to, a group, or a message of a group. */
export const ShareTarget = Type.Union(
  [
    Type.Object(
      { kind: Type.Literal('person'), userId: Type.String({ minLength: 1, maxLength: 64 }) },
      { additionalProperties: false },
    ),
    Type.Object(
      { kind: Type.Literal('group'), groupId: Type.String({ minLength: 1, maxLength: 64 }) },
      { additionalProperties: false },
    ),
    Type.Object(
      {
        kind: Type.Literal('message'),
        groupId: Type.String({ minLength: 1, maxLength: 64 }),
        messageId: Type.String({ minLength: 1, maxLength: 128 }),
        sequence: Type.Integer({ minimum: 0 }),
        sentAtMs: Type.Integer({ minimum: 0 }),
      },
      { additionalProperties: false },
    ),
  ],
  { description: 'What a card leads to.' },
);
export type ShareTarget = Static<typeof ShareTarget>;

const Share = Type.Object({
  target: ShareTarget,
  sharedBy: Type.String(),
  expiresAtMs: Type.Number(),
});
export type Share = Static<typeof Share>;

/** What travels in a card's path: opaque to whoever holds it, and true for as long as it says. */
export class ShareTokens {
  private readonly sealer: Sealer;

  constructor(secret: string) {
    this.sealer = new Sealer(secret, 'share');
  }

  issue(share: Share): string {
    return this.sealer.seal(share);
  }

  /** @throws Problem `unknown-token` or `expired-token` */
  open(token: string, nowMs: number): Share {
    const share = this.sealer.open(token);
    if (!Value.Check(Share, share)) throw new Problem('unknown-token');
    if (share.expiresAtMs <= nowMs) throw new Problem('expired-token');
    return share;
  }
}
