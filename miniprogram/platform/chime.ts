/** The app's own short sound for a message that arrives. */
export interface Chime {
  /** Plays it once; silent where the device plays none. */
  ring(): void;
}
