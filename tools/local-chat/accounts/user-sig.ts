import { inflateSync } from 'node:zlib';
import { Api } from 'tls-sig-api-v2/TLSSigAPIv2.js';
import { ErrorCode } from '../gateway/error-codes';
import { Fields } from '../gateway/fields';

/** The signing side and the checking side of userSigs for one application. */
export class UserSigs {
  private readonly api: Api;

  constructor(
    private readonly sdkAppId: number,
    secret: string,
  ) {
    this.api = new Api(sdkAppId, secret);
  }

  /** A userSig for `userId`, valid for `lifeSeconds` by the machine's clock. */
  issue(userId: string, lifeSeconds: number): string {
    return this.api.genSig(userId, lifeSeconds);
  }

  /** 0 when `userSig` lets `userId` in at `nowS`, else the cloud's error code. */
  check(userSig: string, userId: string, nowS: number): number {
    const claims = decode(userSig);
    if (claims === undefined) return ErrorCode.userSigMalformed;
    const identifier = claims.textOr('TLS.identifier', '');
    const issuedAtS = claims.numberOr('TLS.time', 0);
    const lifeSeconds = claims.numberOr('TLS.expire', 0);
    if (identifier !== userId) return ErrorCode.userSigWrongUser;
    if (claims.numberOr('TLS.sdkappid', 0) !== this.sdkAppId) return ErrorCode.userSigWrongApp;
    const mac = this.api._hmacsha256(identifier, issuedAtS, lifeSeconds, null);
    if (claims.textOr('TLS.sig', '') !== mac) return ErrorCode.userSigWrongKey;
    return nowS > issuedAtS + lifeSeconds ? ErrorCode.userSigExpired : 0;
  }
}

/** Undoes the layout of TLSSigAPIv2: base64 with three characters exchanged, around deflated JSON. */
function decode(userSig: string): Fields | undefined {
  const base64 = userSig.replace(/\*/g, '+').replace(/-/g, '/').replace(/_/g, '=');
  try {
    const claims: unknown = JSON.parse(inflateSync(Buffer.from(base64, 'base64')).toString('utf8'));
    return Fields.of(claims);
  } catch {
    return undefined;
  }
}
