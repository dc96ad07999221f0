import { dataOf, rejectionCode } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { ChatRoom } from './chat-room';

let room: ChatRoom;
let anna: SdkUser;
beforeEach(async () => {
  room = await ChatRoom.open();
  anna = await room.enter('anna');
});
afterEach(() => room.close());

const ask = (sourceTextList: string[], targetLanguage: string) =>
  anna.chat.translateText({ sourceTextList, sourceLanguage: 'auto', targetLanguage });

it('exchanges the words it knows, in the order of the texts', async () => {
  expect(dataOf(await ask(['你好', '明天一起吃饭 😀'], 'en'))).toEqual({
    translatedTextList: ['[EN] hello', '[EN] tomorrow together dinner 😀'],
  });
  expect(dataOf(await ask(['Good morning, thanks'], 'zh'))).toEqual({
    translatedTextList: ['[中] 早上好, 谢谢'],
  });
});

it('refuses a language that it does not know', async () => {
  expect(await rejectionCode(ask(['你好'], 'xx'))).toBe(24001);
});

it('refuses when translation is not bought', async () => {
  room.service.setFeature('translation', false);
  expect(await rejectionCode(ask(['你好'], 'en'))).toBe(60020);
});
