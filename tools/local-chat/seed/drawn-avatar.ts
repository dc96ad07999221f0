import { SELF_ORIGIN } from '../gateway/origin';

/** Address of the avatar that the service draws for `id`. */
export function drawnAvatarUrl(id: string): string {
  return `${SELF_ORIGIN}/avatars/${encodeURIComponent(id)}.svg`;
}
