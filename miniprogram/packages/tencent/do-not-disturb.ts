import { TYPES } from './sdk';
import { doNotDisturbFromSdk } from './from-sdk/do-not-disturb';
import { durationMinutes } from '../../domain/person/do-not-disturb';
import type { ChatResult } from '../../chat/chat-result';
import type { DoNotDisturb, QuietChoice } from '../../domain/person/do-not-disturb';
import type { DoNotDisturbClient } from '../../chat/do-not-disturb-client';
import type { SdkRequest } from './requests';

/** A stretch of a day that is repeated means always, says the SDK's manual. */
const DAY_S = 24 * 60 * 60;

/** When nothing is announced, on the SDK, which counts times from this device's midnight. */
export class TencentDoNotDisturb implements DoNotDisturbClient {
  constructor(private readonly request: SdkRequest) {}

  current(): ChatResult<DoNotDisturb> {
    return this.request((sdk) => sdk.getAllReceiveMessageOpt(), doNotDisturbFromSdk);
  }

  set(choice: QuietChoice): ChatResult<void> {
    return this.request(
      (sdk) => sdk.setAllReceiveMessageOpt(optionsOf(choice)),
      () => undefined,
    );
  }
}

function optionsOf(choice: QuietChoice) {
  if (choice === 'off') return { messageRemindType: TYPES.MSG_REMIND_ACPT_AND_NOTE };
  const messageRemindType = TYPES.MSG_REMIND_ACPT_NOT_NOTE;
  if (choice === 'always') return { messageRemindType, duration: DAY_S, isRepeated: true };
  return {
    messageRemindType,
    startHour: Math.floor(choice.fromMinutes / 60),
    startMinute: choice.fromMinutes % 60,
    duration: durationMinutes(choice) * 60,
    isRepeated: true,
  };
}
