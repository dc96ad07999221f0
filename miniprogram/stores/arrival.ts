/**
 * The card or code that the app was opened with, kept while its person signs in: the sign-in page closes all others, and with
 * them the page that the card opened.
 */
export class Arrival {
  private token: string | undefined;

  keep(token: string): void {
    this.token = token;
  }

  /** The token that waits; it waits no longer. */
  take(): string | undefined {
    const { token } = this;
    this.token = undefined;
    return token;
  }
}
