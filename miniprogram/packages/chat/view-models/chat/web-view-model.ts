import { LinkOpener } from './link-opener';
import { ScreenModel } from '../../../../view-models/screen-model';
import { webStrings } from '../../../../i18n/sections/web';
import type { FrameData } from '../../../../view-models/frame-data';
import type { Services } from '../../../../stores/services';
import type { WebStrings } from '../../../../i18n/sections/web';

/** A page of the web inside of the app. */
export interface WebData extends FrameData {
  readonly t: WebStrings;
  /** Empty when the link may not be shown here. */
  readonly url: string;
}

/** Shows one page of an allowed domain. Whoever opened it with another link may copy that. */
export class WebViewModel extends ScreenModel<WebData> {
  private readonly links: LinkOpener;

  constructor(
    services: Services,
    private readonly link: string,
  ) {
    const links = new LinkOpener(services);
    super(services, webStrings, { url: links.canOpen(link) ? link : '' });
    this.links = links;
  }

  async copyLink(): Promise<void> {
    await this.links.copy(this.link);
  }

  /** The page's own title takes its place. */
  protected override title(): string {
    return '';
  }
}
