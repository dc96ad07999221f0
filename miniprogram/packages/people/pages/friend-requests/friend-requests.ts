import { FriendRequestsViewModel } from '../../view-models/friend-requests-view-model';
import { datasetText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import type { FriendRequestsData } from '../../view-models/friend-requests-data';

export type Data = FriendRequestsData;

defineScreen({
  create: (services) => new FriendRequestsViewModel(services),
  methods: {
    onAdd: (screen) => screen.add(),
    onOpen: (screen, event) => screen.open(datasetText(event, 'id')),
    onAccept: (screen, event) => screen.accept(datasetText(event, 'id')),
    onRetry: (screen) => screen.retry(),
  },
});
