import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
/** Far above what this server seals; a longer one is refused before any work is done on it. */
const MAX_LENGTH = 1024;

/**
 * Seals JSON into text that nobody else can read, forge or turn into another kind of token: AES-256-GCM with a key
 * derived for one purpose. Any instance with the same secret opens it, so nothing has to be stored.
 */
export class Sealer {
  private readonly key: Uint8Array;

  /** @param purpose keeps kinds of tokens apart: one sealed for sharing never opens as a session */
  constructor(secret: string, purpose: string) {
    this.key = new Uint8Array(hkdfSync('sha256', secret, 'xiaoxu', purpose, KEY_BYTES));
  }

  /** Letters, digits, `-` and `_` only: fit for a path, a query and a header. */
  seal(value: unknown): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    const sealed = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
    return Buffer.concat([iv, sealed, cipher.getAuthTag()]).toString('base64url');
  }

  /** What was sealed; undefined where this is no token of this purpose and secret. */
  open(token: string): unknown {
    if (token.length > MAX_LENGTH) return undefined;
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length <= IV_BYTES + TAG_BYTES || bytes.toString('base64url') !== token)
      return undefined;
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      const text = Buffer.concat([
        decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)),
        decipher.final(),
      ]).toString('utf8');
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
}
