import { ProfileViewModel } from '../../view-models/profile-view-model';
import { incomingMethods } from '../../../../binding/incoming-banner';
import { defineScreen } from '../../../../binding/define-screen';
import { metWhere } from '../../view-models/met-where';
import { queryText } from '../../../../binding/query-text';
import type { ProfileData } from '../../view-models/profile-data';

export type Data = ProfileData;

defineScreen({
  create: (services, query) =>
    new ProfileViewModel(
      services,
      queryText(query, 'user'),
      metWhere(queryText(query, 'group'), queryText(query, 'source')),
    ),
  share: (screen) => screen.shareCard(),
  incoming: () => '',
  methods: {
    ...incomingMethods,
    onSendCard: (screen) => screen.sendCard(),
    onFollow: (screen) => screen.toggleFollow(),
    onFollows: (screen) => screen.openFollows(),
    onPicture: (screen) => screen.viewPicture(),
    onCode: (screen) => screen.openCode(),
    onCopy: (screen) => screen.copyUserId(),
    onRemark: (screen) => screen.editRemark(),
    onNote: (screen) => screen.editNote(),
    onLabels: (screen) => screen.editLabels(),
    onCommonGroups: (screen) => screen.openCommonGroups(),
    onMute: (screen) => screen.toggleMute(),
    onPin: (screen) => screen.togglePin(),
    onBlock: (screen) => screen.toggleBlock(),
    onMessage: (screen) => screen.message(),
    onAdd: (screen) => screen.add(),
    onStatus: (screen) => screen.editStatus(),
    onEdit: (screen) => screen.editMine(),
    onReport: (screen) => screen.report(),
    onRemove: (screen) => screen.remove(),
    onRetry: (screen) => screen.retry(),
  },
});
