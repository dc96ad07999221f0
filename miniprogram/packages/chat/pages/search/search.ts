import { GlobalSearchViewModel } from '../../view-models/search/global-search-view-model';
import { datasetText, detailText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import type { GlobalSearchData } from '../../view-models/search/global-search-data';

export type Data = GlobalSearchData;

defineScreen({
  create: (services) => new GlobalSearchViewModel(services),
  methods: {
    onSearch: (screen, event) => screen.search(detailText(event, 'text')),
    onOpen: (screen, event) => screen.open(datasetText(event, 'section'), datasetText(event, 'id')),
    onMore: (screen, event) => screen.showMore(datasetText(event, 'section')),
    onCloud: (screen) => screen.goOnInCloud(),
  },
});
