import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { Sealer } from './sealed';

const Claims = Type.Object({ userId: Type.String(), expiresAtMs: Type.Number() });

/** Who calls: handed out at sign-in, sent back as `Authorization: Bearer …`. Nothing is stored for it. */
export class Sessions {
  private readonly sealer: Sealer;

  constructor(secret: string) {
    this.sealer = new Sealer(secret, 'session');
  }

  issue(claims: Static<typeof Claims>): string {
    return this.sealer.seal(claims);
  }

  /** The caller's user ID; undefined where the token is none of ours or its time is over. */
  userIdOf(token: string, nowMs: number): string | undefined {
    const claims = this.sealer.open(token);
    if (!Value.Check(Claims, claims)) return undefined;
    return claims.expiresAtMs > nowMs ? claims.userId : undefined;
  }
}
