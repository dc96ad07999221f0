import { SignInViewModel } from '../../view-models/sign-in-view-model';
import { datasetText } from '../../binding/event-fields';
import { defineScreen } from '../../binding/define-screen';
import type { SignInData } from '../../view-models/sign-in-data';

export type Data = SignInData;

defineScreen({
  isForEverybody: true,
  create: (services) => new SignInViewModel(services),
  methods: {
    onChoose: (screen, event) => screen.choose(datasetText(event, 'id')),
    onRetry: (screen) => screen.retry(),
  },
});
