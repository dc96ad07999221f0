import { keptFileName } from '../../domain/media/file-name';
import type { Files } from '../../platform/files';
import type { OutgoingContent } from '../../domain/message/outgoing';

/** Files of sent messages that stay until the app is closed, so that what was sent from here is not downloaded. */
const MOST_COPIES = 40;

/** The folder or name of a copy, which begins with its owner. Whatever the file in such a folder is called, the folder comes first. */
const TAG = /\/(\w*)-[0-9a-z]+-\d+(?:\/[^/]+|\.\w+)?$/u;

/** What a message is sent from. */
export interface SentFiles {
  readonly file: string;
  /** The first picture of a video. */
  readonly poster?: string;
}

/**
 * The files of what is on its way out, where they outlive the app. Each is named after its account and kept until its message was given
 * up on, or was sent and the app was closed.
 */
export class OutboxFiles {
  private owner = '';
  private keptCount = 0;
  /** The files of messages that were sent, by client ID, oldest first. */
  private readonly copies = new Map<string, SentFiles>();

  constructor(
    private readonly files: Files,
    private readonly nowMs: () => number,
  ) {}

  /** From now on files are kept for this account. */
  open(userId: string): void {
    if (this.owner !== ownerTag(userId)) this.copies.clear();
    this.owner = ownerTag(userId);
  }

  /** The account is the one of this device now: the files of all others go. */
  take(userId: string): void {
    this.open(userId);
    const own = new Set(this.ownFiles());
    for (const path of this.files.kept()) if (!own.has(path)) this.files.remove(path);
  }

  /** Removes the account's files that nothing of `unsent` needs and nobody saw being sent. */
  clean(unsent: readonly { readonly content: OutgoingContent }[]): void {
    const needed = new Set([
      ...unsent.flatMap(({ content }) => pathsOf(filesOf(content))),
      ...[...this.copies.values()].flatMap(pathsOf),
    ]);
    for (const path of this.ownFiles()) if (!needed.has(path)) this.files.remove(path);
  }

  /** Removes all of the account's files. */
  wipe(): void {
    this.copies.clear();
    this.clean([]);
  }

  /**
   * A copy of a temporary file; the file itself where there is no room for one, even without what was sent: then it can be sent as
   * long as the app is open.
   * @param extension what the copy's name ends with, where the file's own would not do
   */
  keep(tempFilePath: string, extension?: string): Promise<string> {
    const ending = extension ? `.${extension}` : (/\.\w{1,8}$/u.exec(tempFilePath)?.[0] ?? '');
    return this.keepAs(tempFilePath, `${this.nextTag()}${ending}`);
  }

  /** As {@link keep}, under the name that the file has: whoever opens the copy is shown its name. */
  keepNamed(tempFilePath: string, fileName: string): Promise<string> {
    return this.keepAs(tempFilePath, `${this.nextTag()}/${keptFileName(fileName) || 'file'}`);
  }

  private nextTag(): string {
    return `${this.owner}-${this.nowMs().toString(36)}-${this.keptCount++}`;
  }

  private async keepAs(tempFilePath: string, name: string): Promise<string> {
    const kept = await this.files.keep(tempFilePath, name);
    if (kept !== undefined || this.copies.size === 0) return kept ?? tempFilePath;
    this.dropCopies(0);
    return (await this.files.keep(tempFilePath, name)) ?? tempFilePath;
  }

  /** A message was given up on. */
  release(content: OutgoingContent): void {
    const own = this.ownFiles();
    for (const path of pathsOf(filesOf(content))) if (own.includes(path)) this.files.remove(path);
  }

  /** A message was sent: for now its file stays. */
  sent(clientId: string, content: OutgoingContent): void {
    const files = filesOf(content);
    if (files === undefined || !this.ownFiles().includes(files.file)) return;
    this.copies.set(clientId, files);
    this.dropCopies(MOST_COPIES);
  }

  /** The file that a message was sent from, or the poster of its video, while it is here. */
  copyOf(clientId: string, part: keyof SentFiles = 'file'): string | undefined {
    return this.copies.get(clientId)?.[part];
  }

  private dropCopies(most: number): void {
    for (const [clientId, files] of [...this.copies].slice(
      0,
      Math.max(0, this.copies.size - most),
    )) {
      this.copies.delete(clientId);
      for (const path of pathsOf(files)) this.files.remove(path);
    }
  }

  private ownFiles(): readonly string[] {
    return this.files.kept().filter((path) => TAG.exec(path)?.[1] === this.owner);
  }
}

/** The files that a message needs until it was sent. */
export function filesOf(content: OutgoingContent): SentFiles | undefined {
  switch (content.kind) {
    case 'image':
      return { file: content.original.url };
    case 'voice':
    case 'file':
      return { file: content.source.url };
    case 'video': {
      const { source, posterUrl } = content;
      return { file: source.url, ...(posterUrl && { poster: posterUrl }) };
    }
    default:
      return undefined;
  }
}

function pathsOf(files: SentFiles | undefined): readonly string[] {
  return Object.values(files ?? {}) as readonly string[];
}

/** A user ID as part of a file name; two IDs never give the same. */
export function ownerTag(userId: string): string {
  return userId.replace(/[^A-Za-z0-9]/gu, (mark) => `_${(mark.codePointAt(0) ?? 0).toString(16)}_`);
}
