import { MessageDetailsViewModel } from '../../view-models/details/message-details-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import { queryText } from '../../../../binding/query-text';
import type { MessageDetailsData } from '../../view-models/details/message-details-data';

export type Data = MessageDetailsData;

defineScreen({
  create: (services, query) =>
    new MessageDetailsViewModel(services, {
      conversationId: queryText(query, 'conversation'),
      message: queryText(query, 'message'),
    }),
  methods: {
    onCopyId: (screen) => screen.copySenderId(),
    onReaders: (screen) => screen.openReaders(),
    onRetry: (screen) => screen.retry(),
  },
});
