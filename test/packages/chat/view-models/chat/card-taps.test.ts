import { CardTaps } from '../../../../../miniprogram/packages/chat/view-models/chat/card-taps';
import { buildApp } from '../../../../support/test-app';
import { buildMessage } from '../../../../support/builders';
import { customData } from '../../../../../miniprogram/domain/message/custom-payload';
import { makeLinkCard } from '../../../../../miniprogram/domain/message/link-card';
import { messageDisplayers } from '../../../../../miniprogram/i18n/displayers/message-displayers';
import { throwDice } from '../../../../../miniprogram/domain/message/dice';
import type { Dispose } from '../../../../../miniprogram/kernel/disposables';
import type { MessageContent } from '../../../../../miniprogram/domain/message/message-content';
import type { TappedMessage } from '../../../../../miniprogram/i18n/displayers/displayer';

const data = customData({ type: 'order', version: 1, body: 'No. 7' });
const order: MessageContent = { kind: 'custom', data, description: '', extension: '' };

const handled: (readonly [string, string, TappedMessage])[] = [];
let stop: Dispose;

beforeEach(() => {
  handled.length = 0;
  stop = messageDisplayers.register<string>('order', {
    parse: String,
    summary: () => '',
    view: (name) => ({
      kind: 'card',
      card: {
        title: name,
        action: { kind: 'open', route: { to: 'chat', conversationId: 'direct:shop' } },
        buttons: [
          { label: 'Copy', action: { kind: 'copy', text: name } },
          { label: 'Pay', action: { kind: 'handle', name: 'pay' } },
        ],
      },
    }),
    handle: (name, action, message) => void handled.push([name, action, message]),
  });
});

afterEach(() => stop());

async function tap(content: MessageContent, button?: number) {
  const app = buildApp();
  await new CardTaps(app.services).tap(buildMessage({ id: 'm', content }), button);
  return app.platform;
}

it('opens what a card opens', async () => {
  const { navigation } = await tap(order);
  expect(navigation.opened).toEqual([{ to: 'chat', conversationId: 'direct:shop' }]);
});

it('copies what a button copies, and says so', async () => {
  const { dialogs } = await tap(order, 0);
  expect([dialogs.copied, dialogs.toasts]).toEqual([['No. 7'], ['已复制']]);
});

it('hands a tap on to the displayer with the message it was on', async () => {
  await tap(order, 1);
  const message = { conversationId: 'direct:mo', messageId: 'm', from: 'mo' };
  expect(handled).toEqual([['No. 7', 'pay', message]]);
});

it('offers to copy a link to somewhere else', async () => {
  const link = makeLinkCard({ url: 'https://a.example/x' });
  const { dialogs, navigation } = await tap(link ?? order);
  expect(dialogs.menus).toEqual([['复制链接']]);
  expect(navigation.opened).toEqual([]);
});

it('does nothing for a button that is not there, a die, a text, or a revoked card', async () => {
  for (const platform of [
    await tap(order, 7),
    await tap(throwDice(0, '')),
    await tap({ kind: 'text', text: 'x', mentions: [] }),
  ])
    expect([platform.navigation.opened, platform.dialogs.menus]).toEqual([[], []]);
  const { services, platform } = buildApp();
  const revoked = buildMessage({ content: order, revocation: { by: 'mo', byName: '' } });
  await new CardTaps(services).tap(revoked);
  expect(platform.navigation.opened).toEqual([]);
});
