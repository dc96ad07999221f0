/**
 * Stands for the service's own address inside stored data. Every frame and every control reply puts in the address under which
 * that client reached the service, so avatars and files load whether it was called 127.0.0.1, localhost or mounted elsewhere.
 */
export const SELF_ORIGIN = 'http://self.local-chat.invalid';

/** Puts the real `origin` (scheme, host and port) in the place of {@link SELF_ORIGIN}. */
export function withOrigin(text: string, origin: string): string {
  return text.replaceAll(SELF_ORIGIN, origin);
}
