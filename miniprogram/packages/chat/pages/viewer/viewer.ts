import { ViewerViewModel } from '../../view-models/viewer/viewer-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import { detailNumber } from '../../../../binding/event-fields';
import { queryText } from '../../../../binding/query-text';
import type { ViewerData } from '../../view-models/viewer/viewer-data';

export type Data = ViewerData;

defineScreen({
  create: (services, query) => {
    const [conversationId, id] = [queryText(query, 'conversation'), queryText(query, 'message')];
    return new ViewerViewModel(services, { conversationId, id });
  },
  methods: {
    onTurn: (screen, event) => screen.turn(detailNumber(event, 'by')),
    onPlay: (screen) => screen.play(),
    onEnded: (screen) => screen.ended(),
    onOriginal: (screen) => screen.showOriginal(),
    onLoaded: (screen, event) => screen.loaded(detailNumber(event, 'place')),
    onFailed: (screen, event) => screen.failed(detailNumber(event, 'place')),
    onRetry: (screen) => screen.retry(),
    onMenu: (screen) => screen.openMenu(),
    onClose: (screen) => screen.close(),
  },
});
