import { ChatList } from './chat-list';
import { ChatPlaces } from '../places/chat-places';
import { ChatReceipts } from './chat-receipts';
import { ChatRows } from '../rows/chat-rows';
import type { ChatEffect } from './chat-effect';
import type { Disposables } from '../../../../kernel/disposables';
import type { Patch } from '../../../../view-models/screen';
import type { RowContext } from '../rows/message-rows';
import type { Services } from '../../../../stores/services';
import type { TimelineHistory } from '../../../../stores/timeline/timeline-history';

/** The messages of a chat as a person sees them: their rows, the list of these, and where one can go in it. */
export interface ChatMessages {
  readonly rows: ChatRows;
  readonly list: ChatList;
  readonly places: ChatPlaces;
  readonly receipts: ChatReceipts;
}

/** Shows the messages of a history until `disposables` are disposed. */
export function showMessages(
  services: Services,
  history: TimelineHistory,
  output: {
    readonly patch: (patch: Patch) => void;
    readonly effect: (effect: ChatEffect) => void;
    readonly isPicked: RowContext['isPicked'];
    /** Whether somebody looks at the chat. */
    readonly isVisible: () => boolean;
  },
  disposables: Disposables,
): ChatMessages {
  // Undefined only while the first rows are made.
  let places: ChatPlaces | undefined = undefined;
  const receipts = new ChatReceipts(services, history.timeline.conversationId, {
    window: () => list.window,
    effect: output.effect,
    isVisible: output.isVisible,
    seen: (rows) => places?.remember(rows),
  });
  disposables.add(() => receipts.dispose());
  const rows = new ChatRows(
    services,
    history.timeline,
    output.patch,
    disposables,
    () => list.window.refreshAll(),
    {
      isFirstUnread: (message) => places?.isFirstUnread(message) ?? false,
      isPicked: output.isPicked,
      isReadByPeer: (message) => receipts.isReadByPeer(message),
      readersOf: (message) => receipts.readersOf(message),
    },
  );
  const list: ChatList = new ChatList(history, (rowId, index) => rows.make(rowId, index), {
    patch: output.patch,
    effect: output.effect,
    moved: () => places?.look(),
  });
  disposables.add(() => list.dispose());
  const shown = new ChatPlaces(services, history, list, (rowId) =>
    output.effect({ kind: 'watch-row', rowId }),
  );
  disposables.add(() => shown.dispose());
  places = shown;
  return { rows, list, places: shown, receipts };
}
