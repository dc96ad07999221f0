import { ConversationsViewModel } from '../../view-models/conversations-view-model';
import { datasetText, detailNumber } from '../../binding/event-fields';
import { defineScreen } from '../../binding/define-screen';
import { viewportHeight } from '../../binding/viewport-height';
import type { ConversationsData } from '../../view-models/conversations-data';

export type Data = ConversationsData;

defineScreen({
  create: (services) => new ConversationsViewModel(services),
  methods: {
    onOpen: (screen, event) => screen.open(datasetText(event, 'cell')),
    onMenu: (screen, event) => screen.openMenu(datasetText(event, 'cell')),
    onPin: (screen, event) => screen.togglePin(datasetText(event, 'cell')),
    onMute: (screen, event) => screen.toggleMute(datasetText(event, 'cell')),
    onRead: (screen, event) => screen.toggleRead(datasetText(event, 'cell')),
    onRemove: (screen, event) => screen.remove(datasetText(event, 'cell')),
    onSwipe: (screen, event) =>
      screen.setSwiped(event.detail['isOpen'] === true ? datasetText(event, 'cell') : ''),
    onDragStart: (screen) => screen.setSwiped(''),
    onSearch: (screen) => screen.openSearch(),
    onScroll: async (screen, event, page) =>
      screen.scrolled(detailNumber(event, 'scrollTop'), await viewportHeight(page, '#list')),
    onRetry: (screen) => screen.retry(),
  },
});
