import { GroupsViewModel } from '../../../../view-models/groups-view-model';
import { datasetText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import type { PeopleData } from '../../../../view-models/people-data';

export type Data = PeopleData;

defineScreen({
  create: (services) => new GroupsViewModel(services),
  methods: {
    onOpen: (screen, event) => screen.open(datasetText(event, 'id')),
    onRetry: (screen) => screen.retry(),
  },
});
