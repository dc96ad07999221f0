import type { PaidFeatures } from '../accounts/paid-features';
import type { UserSigs } from '../accounts/user-sig';
import type { FileStore } from '../files/file-store';
import type { ResolvedOptions } from '../options';
import type { ChatState } from '../state/chat-state';
import type { User } from '../state/user';
import type { Connection } from './connection';
import type { Fields } from './fields';
import type { Presence } from './presence';
import type { Pushes } from './pushes';
import type { WireObject } from './replies';
import type { Webhooks } from '../webhooks/webhooks';

/** What the areas of the service work with. */
export interface Service {
  readonly options: ResolvedOptions;
  readonly state: ChatState;
  readonly presence: Presence;
  readonly pushes: Pushes;
  readonly userSigs: UserSigs;
  readonly files: FileStore;
  readonly features: PaidFeatures;
  readonly webhooks: Webhooks;
}

/** One request of a signed-in device. */
export interface Request {
  readonly body: Fields;
  readonly connection: Connection;
  readonly user: User;
}

/** Carries a request out; throws a `Refusal` to answer with an error code. */
export type Handler = (request: Request, service: Service) => WireObject;

/** The handlers of one area by wire command. */
export type CommandTable = Readonly<Record<string, Handler>>;
