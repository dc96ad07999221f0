declare module 'tls-sig-api-v2/TLSSigAPIv2.js' {
  /** Makes userSigs for one application. */
  export class Api {
    constructor(sdkAppId: number, key: string);
    /** A userSig for `userId` that is valid for `lifeSeconds` from now on. */
    genSig(userId: string, lifeSeconds: number): string;
    /** Base64 of the HMAC over the signed fields. */
    _hmacsha256(
      userId: string,
      issuedAtS: number,
      lifeSeconds: number,
      userBuffer: string | null,
    ): string;
  }
}
