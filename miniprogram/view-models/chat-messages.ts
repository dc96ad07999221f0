import { ChatList } from './chat-list';
import { ChatPlaces } from './chat-places';
import { ChatRows } from './chat-rows';
import type { ChatEffect } from './chat-data';
import type { Disposables } from '../kernel/disposables';
import type { Patch } from './screen';
import type { RowContext } from './message-rows';
import type { Services } from '../stores/services';
import type { TimelineHistory } from '../stores/timeline-history';

/** The messages of a chat as a person sees them: their rows, the list of these, and where one can go in it. */
export interface ChatMessages {
  readonly rows: ChatRows;
  readonly list: ChatList;
  readonly places: ChatPlaces;
}

/** Shows the messages of a history until `disposables` are disposed. */
export function showMessages(
  services: Services,
  history: TimelineHistory,
  output: {
    readonly patch: (patch: Patch) => void;
    readonly effect: (effect: ChatEffect) => void;
    readonly isPicked: RowContext['isPicked'];
    readonly receipts: Pick<RowContext, 'isReadByPeer' | 'readersOf'>;
  },
  disposables: Disposables,
): ChatMessages {
  // Undefined only while the first rows are made.
  let places: ChatPlaces | undefined = undefined;
  const rows = new ChatRows(
    services,
    history.timeline,
    output.patch,
    disposables,
    () => list.window.refreshAll(),
    {
      isFirstUnread: (message) => places?.isFirstUnread(message) ?? false,
      isPicked: output.isPicked,
      isReadByPeer: (message) => output.receipts.isReadByPeer(message),
      readersOf: (message) => output.receipts.readersOf(message),
    },
  );
  const list = new ChatList(history, (rowId, index) => rows.make(rowId, index), {
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
  return { rows, list, places: shown };
}
