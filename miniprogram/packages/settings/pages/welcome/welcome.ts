import { WelcomeViewModel } from '../../view-models/welcome-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import { detailText } from '../../../../binding/event-fields';
import type { WelcomeData } from '../../view-models/welcome-data';

export type Data = WelcomeData;

defineScreen({
  create: (services) => new WelcomeViewModel(services),
  methods: {
    onAvatar: (screen, event) => screen.pick(detailText(event, 'avatarUrl')),
    onInput: (screen, event) => screen.edit(detailText(event, 'value')),
    onSave: (screen) => screen.save(),
    onSkip: (screen) => screen.skip(),
  },
});
