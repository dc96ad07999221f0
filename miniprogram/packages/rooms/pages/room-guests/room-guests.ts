import { RoomGuestsViewModel } from '../../view-models/room-guests-view-model';
import { datasetText, detailNumber, detailText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import { queryText } from '../../../../binding/query-text';
import { viewportHeight } from '../../../../binding/viewport-height';
import type { RoomGuestsData } from '../../view-models/room-guests-data';

export type Data = RoomGuestsData;

defineScreen({
  create: (services, query) => new RoomGuestsViewModel(services, queryText(query, 'group')),
  methods: {
    onOpen: (screen, event) => screen.open(datasetText(event, 'cell')),
    onFilter: (screen, event) => screen.filter(datasetText(event, 'id')),
    onScroll: async (screen, event, page) =>
      screen.scrolled(detailNumber(event, 'scrollTop'), await viewportHeight(page, '#list')),
    onToggleMark: ({ marking }, event) => marking?.toggle(detailText(event, 'id')),
    onCloseMarks: ({ marking }) => marking?.close(),
    onRetry: (screen) => screen.retry(),
  },
});
