import { VOICE_WORDS } from '../../../tools/local-chat/voice-text/commands';
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

/** Asks for the words of a voice of Ben's, whose file is at `url`. */
async function ask(url: string): Promise<unknown> {
  const heard = anna.nextMessage();
  const MsgContent = { Url: url, Second: 3, Size: 5, UUID: 'u', Download_Flag: 2 };
  room.service.push({
    from: 'ben',
    to: { userId: 'anna' },
    body: [{ MsgType: 'TIMSoundElem', MsgContent }],
  });
  return anna.chat.convertVoiceToText({ message: await heard });
}

async function uploaded(): Promise<string> {
  const key = room.service.signUpload('ben', 'said.aac');
  await fetch(`${room.service.httpUrl}/files/upload/${key}`, { method: 'PUT', body: 'x' });
  return `${room.service.httpUrl}/files/${key}`;
}

it('says the same of every voice that it has', async () => {
  expect(dataOf(await ask(await uploaded()))).toEqual({ result: VOICE_WORDS });
});

it('knows nothing of files that are not there', async () => {
  expect(await rejectionCode(ask(`${room.service.httpUrl}/files/none.aac`))).toBe(2118);
});

it('refuses when it is not bought', async () => {
  room.service.setFeature('voiceText', false);
  expect(await rejectionCode(ask(await uploaded()))).toBe(2118);
});
