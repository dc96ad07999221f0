import type { Route } from '../../platform/platform';

/**
 * Where the card, code or link that the app was opened with leads, kept while its person agrees and signs in: the pages for that
 * close all others, and with them the page that was opened.
 */
export class Arrival {
  private route: Route | undefined;

  keep(route: Route): void {
    this.route = route;
  }

  /** Where to go; it waits no longer. */
  take(): Route | undefined {
    const { route } = this;
    this.route = undefined;
    return route;
  }
}
