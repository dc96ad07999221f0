import { ReadersViewModel } from '../../view-models/details/readers-view-model';
import { datasetText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import { queryText } from '../../../../binding/query-text';
import type { ReadersData } from '../../view-models/details/readers-data';

export type Data = ReadersData;

defineScreen({
  create: (services, query) =>
    new ReadersViewModel(services, {
      conversationId: queryText(query, 'conversation'),
      id: queryText(query, 'message'),
    }),
  methods: {
    onUnread: (screen) => screen.choose(false),
    onRead: (screen) => screen.choose(true),
    onReachEnd: (screen) => screen.reachEnd(),
    onRetry: (screen) => screen.retry(),
    onOpen: (screen, event) => screen.open(datasetText(event, 'id')),
  },
});
