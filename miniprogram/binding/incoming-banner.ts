import { datasetText } from './event-fields';
import { openIncoming, watchIncoming } from '../view-models/incoming';
import type { Dispose } from '../kernel/disposables';
import type { Patch } from '../view-models/screen';
import type { ScreenEvent } from './screen-event';
import type { Services } from '../stores/services';

/** Handlers that a page with the component `incoming` has among its own. */
export const incomingMethods = {
  onIncomingOpen: (_screen: unknown, event: ScreenEvent) =>
    openIncoming(getApp<IAppOption>().globalData.services, datasetText(event, 'chat')),
  onIncomingClose: () => getApp<IAppOption>().globalData.services.incoming.close(),
};

/** Keeps the page's `incoming` at what is announced, while the page is on screen. It costs nothing until something is. */
export class IncomingBanner {
  private readonly host: { readonly conversationId: string };
  private stop: Dispose | undefined;
  private isEmpty = true;

  /** @param conversationId the chat that the page shows; empty for none */
  constructor(
    private readonly services: Services,
    conversationId: string,
    private readonly patch: (patch: Patch) => void,
  ) {
    this.host = { conversationId };
  }

  show(): void {
    this.hide();
    this.services.incoming.enter(this.host);
    this.stop = watchIncoming(this.services, (shown) => {
      if (this.isEmpty && shown.length === 0) return;
      this.isEmpty = shown.length === 0;
      this.patch({ incoming: shown.map((each) => ({ ...each, person: { ...each.person } })) });
    });
  }

  hide(): void {
    this.stop?.();
    this.stop = undefined;
    this.services.incoming.leave(this.host);
  }
}
