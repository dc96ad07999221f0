import { IncomingBanner } from '../../miniprogram/binding/incoming-banner';
import { buildConversation, buildMessage } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import type { Patch } from '../../miniprogram/view-models/screen';

it('tells the page what is announced while the page is on screen, and nothing while nothing is', async () => {
  const { services, platform, chat } = await buildSignedInApp({
    conversations: [buildConversation()],
  });
  const patches: Patch[] = [];
  const banner = new IncomingBanner(services, '', (patch) => patches.push(patch));
  const receive = (): void =>
    chat.emit({
      type: 'messages-received',
      messages: [buildMessage({ id: 'm', sentAtMs: platform.clock.nowMs() })],
    });
  banner.show();
  expect(patches).toEqual([]);
  receive();
  expect(patches).toMatchObject([{ incoming: [{ id: 'm', chat: 'direct:mo' }] }]);
  banner.hide();
  await platform.clock.advance(5_000);
  expect(patches).toHaveLength(1);
  banner.show();
  expect(patches.at(-1)).toEqual({ incoming: [] });
  banner.hide();
  receive();
  expect(patches).toHaveLength(2);
});
