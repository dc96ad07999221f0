/** The overlay while a voice is being recorded. */
export interface RecordingOverlay {
  /** Letting go now throws it away. */
  readonly isOverCancel: boolean;
  /** What letting go does; in the last seconds how many are left. */
  readonly hint: string;
}

/** What a finger does on the talk bar. `disturb`: a second finger, or the system took the touch away. */
export const TALK_GESTURES = ['press', 'over-cancel', 'back', 'release', 'disturb'] as const;

export type TalkGesture = (typeof TALK_GESTURES)[number];
