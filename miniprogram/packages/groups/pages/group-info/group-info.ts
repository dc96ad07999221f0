import { GroupInfoViewModel } from '../../view-models/group-info-view-model';
import { incomingMethods } from '../../../../binding/incoming-banner';
import { defineScreen } from '../../../../binding/define-screen';
import { queryText } from '../../../../binding/query-text';
import type { GroupInfoData } from '../../view-models/group-info-data';

export type Data = GroupInfoData;

defineScreen({
  create: (services, query) => new GroupInfoViewModel(services, queryText(query, 'group')),
  share: (screen) => screen.shareCard(),
  incoming: () => '',
  methods: {
    ...incomingMethods,
    onQrCode: (screen) => screen.openQrCode(),
    onSendCard: (screen) => screen.sendCard(),
    onMembers: (screen) => screen.openMembers(),
    onInvite: (screen) => screen.invite(),
    onRemove: (screen) => screen.openMembers('remove'),
    onName: (screen) => screen.edit('name'),
    onNotice: (screen) => screen.edit('notice'),
    onIntroduction: (screen) => screen.edit('introduction'),
    onCard: (screen) => screen.edit('card'),
    onCopyId: (screen) => screen.copyId(),
    onPicture: (screen) => screen.changePicture(),
    onJoinOption: ({ options }) => options.chooseJoin(),
    onInviteOption: ({ options }) => options.chooseInvite(),
    onMuteAll: ({ options }) => options.toggleMuteAll(),
    onMute: ({ topicsNotify }) => topicsNotify.toggleMute(),
    onBlocked: ({ topicsNotify }) => topicsNotify.toggleBlocked(),
    onRequests: (screen) => screen.openRequests(),
    onTransfer: (screen) => screen.openMembers('transfer'),
    onQuit: (screen) => screen.quit(),
    onDismiss: (screen) => screen.dismiss(),
    onRetry: (screen) => screen.retry(),
  },
});
