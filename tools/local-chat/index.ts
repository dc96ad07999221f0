import type { ChatServiceOptions } from './options';
import { ChatService } from './service';

export { ChatService } from './service';
export type { PaidFeature } from './accounts/paid-features';
export type { Clock } from './clock';
export type { PersonSummary, PushedMessage, ServiceSnapshot, SignIn } from './control/controls';
export type { KickReason } from './control/kick';
export type { Fault, PushFault, RequestFault, SilenceFault } from './gateway/faults';
export type { ChatServiceOptions } from './options';
export { createDefaultWorld } from './seed/default-world';
export type * from './seed/world';

/**
 * Makes a local chat service and opens its server, unless `port` is false.
 * @throws Error when the host is not loopback or the port is taken.
 */
export async function createChatService(options: ChatServiceOptions = {}): Promise<ChatService> {
  const service = new ChatService(options);
  await service.start();
  return service;
}
