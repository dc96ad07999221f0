import { AcceptFriendViewModel } from '../../view-models/accept-friend-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import { detailText } from '../../../../binding/event-fields';
import { queryText } from '../../../../binding/query-text';
import type { AcceptFriendData } from '../../view-models/accept-friend-data';

export type Data = AcceptFriendData;

defineScreen({
  create: (services, query) => new AcceptFriendViewModel(services, queryText(query, 'user')),
  methods: {
    onProfile: (screen) => screen.openProfile(),
    onRemark: (screen, event) => screen.name(detailText(event, 'value')),
    onMutual: (screen) => screen.toggleMutual(),
    onAccept: (screen) => screen.accept(),
    onRefuse: (screen) => screen.refuse(),
    onForget: (screen) => screen.forget(),
    onRetry: (screen) => screen.retry(),
  },
});
