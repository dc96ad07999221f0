import { LandingViewModel } from '../../view-models/landing-view-model';
import { defineScreen } from '../../binding/define-screen';
import { queryText } from '../../binding/query-text';
import type { LandingData } from '../../view-models/landing-data';

export type Data = LandingData;

defineScreen({
  isForEverybody: true,
  // A card carries its token as `t`, a code as its scene, a subscribe message its conversation as `c`.
  create: (services, query) =>
    new LandingViewModel(
      services,
      queryText(query, 't') || queryText(query, 'scene'),
      queryText(query, 'c'),
      queryText(query, 't') === '',
    ),
  methods: {
    onJoin: (screen) => screen.join(),
    onFailed: (screen) => {
      if (screen.data.canRetry) screen.retry();
      else screen.toChats();
    },
    onChats: (screen) => screen.toChats(),
  },
});
