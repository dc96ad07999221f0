import { Api } from 'tls-sig-api-v2/TLSSigAPIv2.js';

/** Signs people in to the chat service: whoever holds a userSig is that person until it expires. */
export class UserSigs {
  private readonly api: Api;

  constructor(sdkAppId: number, secretKey: string) {
    this.api = new Api(sdkAppId, secretKey);
  }

  /** @param lifeS how long it is valid, in seconds from now by this machine's clock */
  issue(userId: string, lifeS: number): string {
    return this.api.genSig(userId, lifeS);
  }
}
