import { ContactsViewModel } from '../../view-models/contacts-view-model';
import { datasetText, detailNumber } from '../../binding/event-fields';
import { defineScreen } from '../../binding/define-screen';
import { viewportHeight } from '../../binding/viewport-height';
import type { PeopleData } from '../../view-models/people-data';

export type Data = PeopleData;

defineScreen({
  create: (services) => new ContactsViewModel(services),
  methods: {
    onOpen: (screen, event) => screen.open(datasetText(event, 'id')),
    onGroups: (screen) => screen.openGroups(),
    onScroll: async (screen, event, page) =>
      screen.scrolled(detailNumber(event, 'scrollTop'), await viewportHeight(page, '#list')),
    onRetry: (screen) => screen.retry(),
  },
});
