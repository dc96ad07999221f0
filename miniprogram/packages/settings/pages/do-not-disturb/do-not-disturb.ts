import { DoNotDisturbViewModel } from '../../view-models/do-not-disturb-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import { detailText } from '../../../../binding/event-fields';
import type { DoNotDisturbData } from '../../view-models/do-not-disturb-data';

export type Data = DoNotDisturbData;

defineScreen({
  create: (services) => new DoNotDisturbViewModel(services),
  methods: {
    onToggle: (screen) => screen.toggle(),
    onAlways: (screen) => screen.toggleAlways(),
    onStart: (screen, event) => screen.chooseStart(detailText(event, 'value')),
    onEnd: (screen, event) => screen.chooseEnd(detailText(event, 'value')),
    onRetry: (screen) => screen.retry(),
  },
});
