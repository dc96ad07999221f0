import { ChatRoom } from './chat-room';
import { dataOf } from '../../support/sdk-user';

it('keeps when somebody is told of nothing, and tells their other devices', async () => {
  const room = await ChatRoom.open();
  try {
    const [one, other] = [await room.enter('anna'), await room.enter('anna')];
    const told = other.waitFor(other.sdk.EVENT.ALL_RECEIVE_MESSAGE_OPT_UPDATED);
    await one.chat.setAllReceiveMessageOpt({
      messageRemindType: one.sdk.TYPES.MSG_REMIND_ACPT_NOT_NOTE,
      startHour: 22,
      duration: 3_600,
      isRepeated: true,
    });
    const setting = dataOf(await other.chat.getAllReceiveMessageOpt());
    expect(setting).toMatchObject({ messageRemindType: 'AcceptNotNotify', isRepeated: true });
    expect(await told).toEqual(setting);
  } finally {
    await room.close();
  }
});
