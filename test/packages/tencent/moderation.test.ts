import { SdkUser } from '../../support/sdk-user';
import { TYPES } from '../../../miniprogram/packages/tencent/sdk';
import { createChatService } from '../../../tools/local-chat';
import { withModeration } from '../../../miniprogram/packages/tencent/moderation';
import type { ChatService } from '../../../tools/local-chat';
import type { Sdk } from '../../../miniprogram/packages/tencent/sdk';

let service: ChatService;
let user: SdkUser;
beforeEach(async () => {
  service = await createChatService({
    world: { people: ['lin', 'mo'].map((userId) => ({ userId, nick: userId })) },
  });
  user = await SdkUser.signIn(service, 'lin');
});
afterEach(async () => {
  await user.leave();
  await service.stop();
});

/** What the SDK hands over with a message when it sends it. */
const configurationOf = (message: object): unknown => Reflect.get(message, '_cmConfigID');

const address = { to: 'mo', conversationType: TYPES.CONV_C2C };

it('hands the configuration over with every kind of message', async () => {
  const sdk: Sdk = withModeration(user.chat, 'strict-1');
  const text = sdk.createTextMessage({ ...address, payload: { text: 'hello' } });
  const place = { description: 'here', latitude: 1, longitude: 2 };
  const messages = [
    text,
    sdk.createFaceMessage({ ...address, payload: { index: 1, data: 'x' } }),
    sdk.createLocationMessage({ ...address, payload: place }),
  ];
  expect(messages.map(configurationOf)).toEqual(messages.map(() => 'strict-1'));
  await sdk.sendMessage(text);
  expect(service.messagesBetween('lin', 'mo')).toHaveLength(1);
});

it('leaves the SDK as it is where there is none', () => {
  const sdk = withModeration(user.chat, '');
  const text = sdk.createTextMessage({ ...address, payload: { text: 'hello' } });
  expect(configurationOf(text)).toBeUndefined();
});
