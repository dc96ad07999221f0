import { FavouritesViewModel } from '../../view-models/details/favourites-view-model';
import { datasetText, detailText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import type { FavouritesData } from '../../view-models/details/favourites-data';

export type Data = FavouritesData;

defineScreen({
  create: (services) => new FavouritesViewModel(services),
  methods: {
    onSearch: (screen, event) => screen.search(detailText(event, 'text')),
    onReachEnd: (screen) => screen.reachEnd(),
    onOpen: (screen, event) => screen.open(datasetText(event, 'id')),
    onMenu: (screen, event) => screen.openMenu(datasetText(event, 'id')),
  },
});
