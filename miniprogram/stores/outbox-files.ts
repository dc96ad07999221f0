import type { Files } from '../platform/files';
import type { OutgoingContent } from '../domain/outgoing';

/**
 * The files of what is on its way out, where they outlive the app. Each is named after its account, kept until its message was sent or
 * given up on, and cleaned away when nothing names it any more.
 */
export class OutboxFiles {
  private owner = '';
  private keptCount = 0;

  constructor(
    private readonly files: Files,
    private readonly nowMs: () => number,
  ) {}

  /** From now on files are kept for this account. */
  open(userId: string): void {
    this.owner = ownerTag(userId);
  }

  /** Removes the account's files that nothing of `unsent` needs. */
  clean(unsent: readonly { readonly content: OutgoingContent }[]): void {
    const needed = new Set(unsent.map(({ content }) => fileOf(content)));
    for (const path of this.ownFiles()) if (!needed.has(path)) this.files.remove(path);
  }

  /** A copy of a temporary file; the file itself where there is no room for one: then it can be sent as long as the app is open. */
  async keep(tempFilePath: string): Promise<string> {
    const extension = /\.\w{1,8}$/u.exec(tempFilePath)?.[0] ?? '';
    const name = `${this.owner}-${this.nowMs().toString(36)}-${this.keptCount++}${extension}`;
    return (await this.files.keep(tempFilePath, name)) ?? tempFilePath;
  }

  /** A message was sent or given up on. */
  release(content: OutgoingContent): void {
    const path = fileOf(content);
    if (path !== undefined && this.ownFiles().includes(path)) this.files.remove(path);
  }

  private ownFiles(): readonly string[] {
    return this.files
      .kept()
      .filter((path) => path.slice(path.lastIndexOf('/') + 1).startsWith(`${this.owner}-`));
  }
}

/** The file that a message needs until it was sent. */
function fileOf(content: OutgoingContent): string | undefined {
  return content.kind === 'voice' ? content.source.url : undefined;
}

/** A user ID as part of a file name; two IDs never give the same. */
function ownerTag(userId: string): string {
  return userId.replace(/[^A-Za-z0-9]/gu, (mark) => `_${(mark.codePointAt(0) ?? 0).toString(16)}_`);
}
