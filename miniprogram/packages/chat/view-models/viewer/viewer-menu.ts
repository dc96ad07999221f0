import { canForward } from '../../../../domain/message/forwarding';
import { mediaViewerWords } from '../../../../i18n/sections/media-viewer';
import { messageRefOf } from '../../../../domain/message/message-ref';
import type { Message } from '../../../../domain/message/message';
import type { Services } from '../../../../stores/services';

type MenuServices = Pick<Services, 'forwarding' | 'gate' | 'platform' | 'settings'>;

/** What can be done with a picture or video that somebody looks at. */
export class ViewerMenu {
  constructor(
    private readonly services: MenuServices,
    /** Where the best of it can be had. */
    private readonly sourceOf: (message: Message) => string,
  ) {}

  async open(message: Message): Promise<void> {
    const kind = message.content.kind === 'video' ? 'video' : 'picture';
    const words = this.words;
    const items: readonly { readonly label: string; readonly act: () => unknown }[] = [
      ...(canForward('each', message)
        ? [{ label: words.forward, act: () => this.forward(message) }]
        : []),
      { label: words.save[kind], act: () => this.save(kind, this.sourceOf(message)) },
      { label: words.locate, act: () => this.locate(message) },
    ];
    const chosen = await this.services.platform.dialogs.choose(items.map(({ label }) => label));
    await items[chosen ?? -1]?.act();
  }

  private get words() {
    return mediaViewerWords(this.services.settings.language);
  }

  private forward(message: Message): void {
    const { forwarding, platform } = this.services;
    forwarding.begin({
      mode: 'each',
      conversationId: message.conversationId,
      messages: [message],
    });
    platform.navigation.open({ to: 'forward' });
  }

  private async save(kind: 'picture' | 'video', url: string): Promise<void> {
    const { gate, platform } = this.services;
    if (!(await gate.pass('saving'))) return;
    const { words } = this;
    platform.dialogs.toast(words.saving);
    const outcome = await platform.album.save({ kind, url });
    if (outcome === 'refused') await gate.explain('saving');
    else platform.dialogs.toast(words.outcomes[outcome]);
  }

  /** A message that the service does not have yet stands at the end, where the chat opens by itself. */
  private locate(message: Message): void {
    const { conversationId, delivery } = message;
    const at = delivery === 'sent' ? { at: messageRefOf(message) } : {};
    this.services.platform.navigation.open({ to: 'chat', conversationId, ...at });
  }
}
