import { QrCodeViewModel } from '../../view-models/qr-code-view-model';
import { incomingMethods } from '../../../../binding/incoming-banner';
import { defineScreen } from '../../../../binding/define-screen';
import { queryText } from '../../../../binding/query-text';
import type { QrCodeData } from '../../view-models/qr-code-data';

export type Data = QrCodeData;

defineScreen({
  create: (services, query) => new QrCodeViewModel(services, queryText(query, 'group')),
  share: (screen) => screen.shareCard(),
  incoming: () => '',
  methods: {
    ...incomingMethods,
    onAnother: (screen) => screen.draw(),
    onSave: (screen) => screen.save(),
    onSendCard: (screen) => screen.sendCard(),
  },
});
