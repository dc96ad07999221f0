import { MeViewModel } from '../../view-models/me-view-model';
import { defineScreen } from '../../binding/define-screen';
import type { MeData } from '../../view-models/me-data';

export type Data = MeData;

defineScreen({
  create: (services) => new MeViewModel(services),
  share: (screen) => screen.shareCard(),
  methods: {
    onProfile: (screen) => screen.editProfile(),
    onCopy: (screen) => screen.copyUserId(),
    onFavourites: (screen) => screen.openFavourites(),
    onSettings: (screen) => screen.openSettings(),
    onAbout: (screen) => screen.openAbout(),
  },
});
