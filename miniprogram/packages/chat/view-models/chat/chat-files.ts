import { fileExtension, fileViewer, plainFileName } from '../../../../domain/media/file-name';
import { fileStrings } from '../../../../i18n/files';
import { isDeviceFile } from '../../../../domain/media/device-file';
import { missingCase } from '../../../../kernel/missing-case';
import type { FileMessage } from '../../../../stores/messages/received-files';
import type { FileStrings } from '../../../../i18n/files';
import type { Message } from '../../../../domain/message/message';
import type { Services } from '../../../../stores/services';

/** A message's file on this device, and whether it had to be waited for. */
interface Here {
  readonly path: string;
  readonly isNew: boolean;
}

/** Opens files and passes them on; what is not here is downloaded first. */
export class ChatFiles {
  constructor(
    private readonly services: Pick<Services, 'outbox' | 'platform' | 'receivedFiles' | 'settings'>,
    private readonly isVisible: () => boolean,
  ) {}

  /** Shows the file, or says why not and what else can be done. */
  async open(message: FileMessage): Promise<void> {
    // It was asked for, and is on its way.
    if (this.services.receivedFiles.isFetching(message)) return;
    const here = await this.bring(message);
    // Whoever went on meanwhile does not want a page over theirs; the file stays.
    if (here === undefined || !this.isVisible()) return;
    if (!(await this.show(message.content.fileName, here.path)))
      await this.offer(message, here.path, this.words.unreadableTitle, this.words.unreadableText);
  }

  /** Sends the file to a chat of WeChat, which WeChat allows from a tap only: a file that had to be waited for needs another one. */
  async share(message: FileMessage): Promise<void> {
    const here = await this.bring(message);
    if (here === undefined || !this.isVisible()) return;
    if (here.isNew) await this.offer(message, here.path, this.words.readyTitle);
    else await this.pass(message, here.path);
  }

  private async show(name: string, path: string): Promise<boolean> {
    const { documents, media } = this.services.platform;
    const viewer = fileViewer(name);
    switch (viewer) {
      case 'document':
        return documents.open(path, fileExtension(name));
      case 'picture':
        media.view([{ kind: 'picture', url: path }], 0);
        return true;
      case 'video':
        media.view([{ kind: 'video', url: path, posterUrl: '' }], 0);
        return true;
      case 'none':
        return false;
      default:
        return missingCase(viewer);
    }
  }

  private async offer(message: FileMessage, path: string, title: string, text = ''): Promise<void> {
    const { words } = this;
    const isWanted = await this.services.platform.dialogs.confirm({
      title,
      text: text || plainFileName(message.content.fileName),
      confirm: words.share,
      cancel: words.notNow,
    });
    if (isWanted) await this.pass(message, path);
  }

  private async pass({ content }: FileMessage, path: string): Promise<void> {
    const { documents, dialogs } = this.services.platform;
    const name = plainFileName(content.fileName) || this.words.file;
    if ((await documents.share(path, name)) === 'failed') dialogs.toast(this.words.notShared);
  }

  private async bring(message: FileMessage): Promise<Here | undefined> {
    const { outbox, platform, receivedFiles } = this.services;
    const { url } = message.content.source;
    const own = outbox.copyOf(message.clientId ?? '') ?? (isDeviceFile(url) ? url : undefined);
    if (own !== undefined) return { path: own, isNew: false };
    const askedAtMs = platform.clock.nowMs();
    const fetched = await receivedFiles.fetch(message);
    if (fetched.ok)
      return { path: fetched.value, isNew: platform.clock.nowMs() - askedAtMs > TAP_LIFE_MS };
    if (fetched.error !== 'cancelled') platform.dialogs.toast(this.words.downloads[fetched.error]);
    return undefined;
  }

  private get words(): FileStrings {
    return fileStrings[this.services.settings.language];
  }
}

/** How long after a tap WeChat still takes it for the reason of a call: about a second. */
const TAP_LIFE_MS = 800;

/** Whether a message has a file. */
export function isFileMessage(message: Message): message is FileMessage {
  return message.content.kind === 'file';
}
