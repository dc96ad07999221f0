import { ChatInfoViewModel } from '../../view-models/details/chat-info-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import { queryText } from '../../../../binding/query-text';
import type { ChatInfoData } from '../../view-models/details/chat-info-data';

export type Data = ChatInfoData;

defineScreen({
  create: (services, query) => new ChatInfoViewModel(services, queryText(query, 'conversation')),
  methods: {
    onPerson: (screen) => screen.openPerson(),
    onTopic: (screen) => screen.openTopic(),
    onGroup: (screen) => screen.openGroup(),
    onSearch: (screen) => screen.openSearch(),
    onPin: (screen) => screen.togglePin(),
    onMute: (screen) => screen.toggleMute(),
    onBlocked: (screen) => screen.toggleBlocked(),
    onNames: (screen) => screen.toggleNames(),
    onClear: (screen) => screen.clear(),
    onReport: (screen) => screen.report(),
  },
});
