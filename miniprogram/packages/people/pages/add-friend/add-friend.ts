import { AddFriendViewModel } from '../../view-models/add-friend-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import { detailText } from '../../../../binding/event-fields';
import { metWhere } from '../../view-models/met-where';
import { queryText } from '../../../../binding/query-text';
import type { AddFriendData } from '../../view-models/add-friend-data';

export type Data = AddFriendData;

defineScreen({
  create: (services, query) =>
    new AddFriendViewModel(
      services,
      queryText(query, 'user'),
      metWhere(queryText(query, 'group'), queryText(query, 'source')),
    ),
  methods: {
    onType: (screen, event) => screen.type(detailText(event, 'value')),
    onFind: (screen) => screen.find(),
    onRetry: (screen) => screen.retry(),
    onNote: (screen, event) => screen.writeNote(detailText(event, 'value')),
    onAdd: (screen) => screen.add(),
  },
});
