import { MeViewModel } from '../../view-models/me-view-model';
import { incomingMethods } from '../../binding/incoming-banner';
import { defineScreen } from '../../binding/define-screen';
import type { MeData } from '../../view-models/me-data';

export type Data = MeData;

defineScreen({
  create: (services) => new MeViewModel(services),
  share: (screen) => screen.shareCard(),
  incoming: () => '',
  methods: {
    ...incomingMethods,
    onProfile: (screen) => screen.editProfile(),
    onStatus: (screen) => screen.editStatus(),
    onCode: (screen) => screen.openCode(),
    onCopy: (screen) => screen.copyUserId(),
    onFollows: (screen) => screen.openFollows(),
    onFavourites: (screen) => screen.openFavourites(),
    onSettings: (screen) => screen.openSettings(),
    onAbout: (screen) => screen.openAbout(),
  },
});
