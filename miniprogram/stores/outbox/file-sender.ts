import { fileProblem, plainFileName } from '../../domain/media/file-name';
import type { ConversationId } from '../../domain/ids';
import type { Documents } from '../../platform/documents';
import type { FileProblem } from '../../domain/media/file-name';
import type { Outbox } from './outbox';
import type { OutboxFiles } from './outbox-files';
import type { PermissionGate } from '../device/permission-gate';

/** Sends files from WeChat's chats: one message each, in order, each bound to its conversation. */
export class FileSender {
  constructor(
    private readonly documents: Documents,
    private readonly gate: PermissionGate,
    private readonly files: OutboxFiles,
    private readonly outbox: Outbox,
  ) {}

  /** Lets the person choose and sends what can be sent. What could not be, each reason once. */
  async send(conversationId: ConversationId): Promise<readonly (FileProblem | 'failed')[]> {
    const { account } = this.outbox;
    if (!(await this.gate.pass('files'))) return [];
    const chosen = await this.documents.choose();
    if (chosen.kind === 'refused') await this.gate.explain('files');
    if (chosen.kind !== 'picked') return chosen.kind === 'failed' ? ['failed'] : [];
    const problems = new Set<FileProblem>();
    for (const { path, name, sizeBytes } of chosen.files) {
      const problem = fileProblem(sizeBytes);
      if (problem) {
        problems.add(problem);
        continue;
      }
      const fileName = plainFileName(name) || path.slice(path.lastIndexOf('/') + 1);
      const url = await this.files.keepNamed(path, fileName);
      // Somebody else signed in meanwhile: it is not theirs to send.
      if (account !== this.outbox.account) return [];
      this.outbox.send(conversationId, { kind: 'file', source: { url, sizeBytes }, fileName });
    }
    return [...problems];
  }
}
