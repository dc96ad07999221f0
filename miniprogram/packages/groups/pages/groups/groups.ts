import { GroupsViewModel } from '../../view-models/groups-view-model';
import { datasetText, detailText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import type { PeopleData } from '../../../../view-models/people-data';

export type Data = PeopleData;

defineScreen({
  create: (services) => new GroupsViewModel(services),
  methods: {
    onCreate: (screen) => screen.create(),
    onJoin: (screen) => screen.join(),
    onRequests: (screen) => screen.openRequests(),
    onLiveRooms: (screen) => screen.openLiveRooms(),
    onSearch: (screen, event) => screen.find(detailText(event, 'text')),
    onOpen: (screen, event) => screen.open(datasetText(event, 'id')),
    onRetry: (screen) => screen.retry(),
  },
});
