import { pictureExtension, pictureProblem } from '../../domain/media/picture';
import { videoProblem } from '../../domain/media/video';
import type { ConversationId } from '../../domain/ids';
import type { Media, MediaOrigin, Picked, PickedPicture, PickedVideo } from '../../platform/media';
import type { Outbox } from './outbox';
import type { OutboxFiles } from './outbox-files';
import type { PermissionGate } from '../device/permission-gate';
import type { MediaProblem } from '../../domain/media/picture';
import type { OutgoingContent } from '../../domain/message/outgoing';

/** Sends what is chosen from the album or taken with the camera: one message each, in order, each bound to its conversation. */
export class MediaSender {
  constructor(
    private readonly media: Media,
    private readonly gate: PermissionGate,
    private readonly files: OutboxFiles,
    private readonly outbox: Outbox,
  ) {}

  /** Lets the person choose and sends what can be sent. What could not be, each reason once. */
  async send(
    conversationId: ConversationId,
    origin: MediaOrigin,
  ): Promise<readonly MediaProblem[]> {
    const { account } = this.outbox;
    if (!(await this.gate.pass(origin))) return [];
    const chosen = await this.media.pick(origin);
    if (chosen.kind === 'cancelled') return [];
    if (chosen.kind !== 'picked') return [chosen.kind];
    const problems = new Set<MediaProblem>();
    for (const item of chosen.items) {
      const problem = await this.sendOne(conversationId, item, account);
      if (problem) problems.add(problem);
    }
    return [...problems];
  }

  private async sendOne(
    conversationId: ConversationId,
    item: Picked,
    account: string,
  ): Promise<MediaProblem | undefined> {
    if (item.kind === 'unreadable') return 'unsupported';
    const problem = item.kind === 'video' ? videoProblem(item) : pictureProblem(item);
    if (problem) return problem;
    const content = await (item.kind === 'video' ? this.video(item) : this.picture(item));
    // Somebody else signed in meanwhile: it is not theirs to send.
    if (account !== this.outbox.account) return undefined;
    this.outbox.send(conversationId, content);
    return undefined;
  }

  private async picture(item: PickedPicture): Promise<OutgoingContent> {
    const { sizeBytes, widthPx, heightPx } = item;
    const source = { url: await this.files.keep(item.path, pictureExtension(item)), sizeBytes };
    return { kind: 'image', thumb: source, original: source, widthPx, heightPx };
  }

  private async video(item: PickedVideo): Promise<OutgoingContent> {
    const { sizeBytes, widthPx, heightPx, durationSeconds, posterPath, format } = item;
    const source = { url: await this.files.keep(item.path, format), sizeBytes };
    const posterUrl = posterPath === '' ? '' : await this.files.keep(posterPath);
    return { kind: 'video', source, posterUrl, durationSeconds, widthPx, heightPx };
  }
}
