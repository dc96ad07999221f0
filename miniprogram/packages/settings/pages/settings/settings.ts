import { MeViewModel } from '../../../../view-models/me-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import type { MeData } from '../../../../view-models/me-data';

export type Data = MeData;

defineScreen({
  create: (services) => new MeViewModel(services, 'settings'),
  methods: {
    onProfile: (screen) => screen.editProfile(),
    onAppearance: (screen) => screen.chooseAppearance(),
    onLanguage: (screen) => screen.chooseLanguage(),
    onReceipts: (screen) => screen.toggleReceipts(),
    onTyping: (screen) => screen.toggleTyping(),
    onBanner: (screen) => screen.toggleAlert('banner'),
    onSound: (screen) => screen.toggleAlert('sound'),
    onVibration: (screen) => screen.toggleAlert('vibration'),
    onBlocklist: (screen) => screen.openBlocklist(),
    onDoNotDisturb: (screen) => screen.openDoNotDisturb(),
    onMutedChats: (screen) => screen.openMutedChats(),
    onReminder: (screen) => screen.allowReminder(),
    onDelete: (screen) => screen.deleteAccount(),
    onPrivacy: (screen) => screen.openPrivacy(),
    onSignOut: (screen) => screen.signOut(),
  },
});
