import { ChatSearchViewModel } from '../../view-models/search/chat-search-view-model';
import { datasetText, detailText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import { queryText } from '../../../../binding/query-text';
import type { ChatSearchData } from '../../view-models/search/search-data';

export type Data = ChatSearchData;

defineScreen({
  create: (services, query) =>
    new ChatSearchViewModel(services, {
      conversationId: queryText(query, 'conversation'),
      page: queryText(query, 'page'),
      words: queryText(query, 'words'),
      from: queryText(query, 'from'),
    }),
  methods: {
    onSearch: (screen, event) => screen.search(detailText(event, 'text')),
    onEnd: (screen) => screen.reachEnd(),
    onPage: (screen, event) => screen.openPage(datasetText(event, 'page')),
    onCalendar: (screen) => screen.openCalendar(),
    onMember: (screen, event) => screen.openMember(datasetText(event, 'id')),
    onHit: (screen, event) => screen.openHit(datasetText(event, 'id')),
    onPick: (screen, event) => screen.openHit(detailText(event, 'id')),
    onOlder: (screen) => screen.searchOlder(),
    onStop: (screen) => screen.stop(),
    onCloud: (screen) => screen.goOnInCloud(),
  },
});
