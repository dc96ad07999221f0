import { mediaStrings } from '../../../i18n/media';
import { pictureProblem } from '../../../domain/media/picture';
import type { MediaProblem } from '../../../domain/media/picture';
import type { OutgoingContent } from '../../../domain/message/outgoing';
import type { Picked } from '../../../platform/media';
import type { Services } from '../../../stores/services';

type PictureServices = Pick<Services, 'gate' | 'platform' | 'settings'>;

/** Lets somebody choose pictures for a live room; what cannot be sent is said once per reason. */
export async function choosePictures({
  gate,
  platform,
  settings,
}: PictureServices): Promise<readonly OutgoingContent[]> {
  if (!(await gate.pass('album'))) return [];
  const chosen = await platform.media.pick('album');
  if (chosen.kind === 'cancelled' || chosen.kind === 'refused') return [];
  const items = chosen.kind === 'picked' ? chosen.items : [];
  const problems = new Set(
    chosen.kind === 'failed' ? ['failed' as const] : items.flatMap(problemOf),
  );
  const { problems: words } = mediaStrings[settings.language];
  for (const problem of problems) platform.dialogs.toast(words[problem]);
  return items.flatMap(contentOf);
}

function problemOf(item: Picked): Exclude<MediaProblem, 'refused'>[] {
  if (item.kind === 'unreadable') return ['unsupported'];
  // A room is no place for what plays for minutes.
  const problem = item.kind === 'video' ? 'video-unsupported' : pictureProblem(item);
  return problem === undefined ? [] : [problem];
}

/** Straight from where it was chosen: a room keeps nothing, so nothing has to outlive the app. */
function contentOf(item: Picked): OutgoingContent[] {
  if (item.kind !== 'picture' || pictureProblem(item) !== undefined) return [];
  const { path, sizeBytes, widthPx, heightPx } = item;
  const source = { url: path, sizeBytes };
  return [{ kind: 'image', thumb: source, original: source, widthPx, heightPx }];
}
