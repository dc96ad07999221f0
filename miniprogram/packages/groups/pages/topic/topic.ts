import { TopicViewModel } from '../../view-models/topic-view-model';
import { datasetText, detailNumber, detailText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import { groupChat } from '../../../../view-models/incoming';
import { incomingMethods } from '../../../../binding/incoming-banner';
import { queryText } from '../../../../binding/query-text';
import type { TopicData } from '../../view-models/topic-data';

export type Data = TopicData;

defineScreen({
  create: (services, query) =>
    new TopicViewModel(services, queryText(query, 'topic'), queryText(query, 'group')),
  incoming: (query) => groupChat(queryText(query, 'topic')),
  methods: {
    ...incomingMethods,
    onInput: (screen, event) =>
      screen.edit(datasetText(event, 'field'), detailText(event, 'value')),
    onKeyboard: (screen, event) =>
      screen.keyboard(datasetText(event, 'field'), detailNumber(event, 'height')),
    onSave: (screen) => screen.save(),
    onPicture: (screen) => screen.changePicture(),
    onMute: (screen) => screen.toggleMute(),
    onMuteAll: (screen) => screen.toggleMuteAll(),
    onMuteMember: (screen) => screen.muteMember(),
    onRemove: (screen) => screen.remove(),
    onChat: (screen) => screen.openChat(),
    onCommunity: (screen) => screen.openCommunity(),
    onJoin: (screen) => screen.join(),
    onRetry: (screen) => screen.retry(),
  },
});
