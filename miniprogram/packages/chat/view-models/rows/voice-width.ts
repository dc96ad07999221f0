/** The narrowest and the widest bubble of a voice. */
const NARROWEST_PX = 64;
const WIDEST_PX = 200;

/** From here on bubbles are the widest: the longest voice that is sent. */
const LONGEST_SECONDS = 60;

/** How wide the bubble of a voice is: by the root of how long it is, so that short ones still differ. */
export function voiceWidthPx(seconds: number): number {
  const share = Math.min(1, Math.max(0, seconds - 1) / (LONGEST_SECONDS - 1));
  return Math.round(NARROWEST_PX + (WIDEST_PX - NARROWEST_PX) * Math.sqrt(share));
}
