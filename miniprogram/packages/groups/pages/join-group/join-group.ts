import { JoinGroupViewModel } from '../../view-models/join-group-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import { datasetText, detailText } from '../../../../binding/event-fields';
import { queryText } from '../../../../binding/query-text';
import type { JoinGroupData } from '../../view-models/join-group-data';

export type Data = JoinGroupData;

defineScreen({
  create: (services, query) => new JoinGroupViewModel(services, queryText(query, 'group')),
  methods: {
    onType: (screen, event) => screen.type(detailText(event, 'value')),
    onFind: (screen) => screen.find(),
    onRetry: (screen) => screen.retry(),
    onMore: (screen) => screen.findMore(),
    onChoose: (screen, event) => screen.choose(datasetText(event, 'id')),
    onNote: (screen, event) => screen.writeNote(detailText(event, 'value')),
    onJoin: (screen) => screen.join(),
  },
});
