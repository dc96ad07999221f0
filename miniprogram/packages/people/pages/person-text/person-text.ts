import { PersonTextViewModel } from '../../view-models/person-text-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import { datasetText, detailText } from '../../../../binding/event-fields';
import { queryText } from '../../../../binding/query-text';
import type { TextEditData } from '../../../../view-models/text-edit-data';

export type Data = TextEditData;

defineScreen({
  create: (services, query) =>
    new PersonTextViewModel(services, queryText(query, 'field'), {
      userId: queryText(query, 'user'),
      name: queryText(query, 'name'),
    }),
  methods: {
    onInput: (screen, event) => screen.edit(detailText(event, 'value')),
    onChoice: (screen, event) => screen.edit(datasetText(event, 'text')),
    onSave: (screen) => screen.save(),
  },
});
