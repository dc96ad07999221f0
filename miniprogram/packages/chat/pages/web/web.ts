import { WebViewModel } from '../../view-models/chat/web-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import { queryText } from '../../../../binding/query-text';
import type { WebData } from '../../view-models/chat/web-view-model';

export type Data = WebData;

defineScreen({
  create: (services, query) => new WebViewModel(services, queryText(query, 'url')),
  methods: {
    onCopy: (screen) => screen.copyLink(),
  },
});
