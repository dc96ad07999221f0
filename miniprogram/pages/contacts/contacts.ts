import { ContactsViewModel } from '../../view-models/contacts-view-model';
import { datasetText } from '../../binding/event-fields';
import { defineScreen } from '../../binding/define-screen';
import type { PeopleData } from '../../view-models/people-data';

export type Data = PeopleData;

defineScreen({
  create: (services) => new ContactsViewModel(services),
  methods: {
    onOpen: (screen, event) => screen.open(datasetText(event, 'id')),
    onNewFriends: (screen) => screen.openFriendRequests(),
    onGroups: (screen) => screen.openGroups(),
    onRetry: (screen) => screen.retry(),
  },
});
