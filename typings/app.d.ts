import type { ChatClient } from '../miniprogram/chat/chat-client';
import type { Services } from '../miniprogram/stores/services';

declare global {
  /** The app object: `getApp<IAppOption>()`. */
  interface IAppOption {
    readonly globalData: {
      /** The one chat client of the app. */
      readonly chat: ChatClient;
      readonly services: Services;
    };
  }
}
