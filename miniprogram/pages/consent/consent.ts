import { ConsentViewModel } from '../../view-models/consent-view-model';
import { defineScreen } from '../../binding/define-screen';
import { queryText } from '../../binding/query-text';
import type { ConsentData } from '../../view-models/consent-data';

export type Data = ConsentData;

defineScreen({
  isForEverybody: true,
  create: (services, query) => new ConsentViewModel(services, queryText(query, 'asked') !== ''),
  methods: {
    onAgreed: (screen) => screen.agree(),
    // WeChat's own button tells of the agreement by itself.
    onAgree: (screen) => {
      if (!screen.data.needsAgreement) screen.agree();
    },
    onDecline: (screen) => screen.decline(),
    onAgreement: (screen) => screen.openAgreement(),
    onWithdraw: (screen) => screen.withdraw(),
  },
});
