import { createHmac } from 'node:crypto';
import type { Connection } from '../gateway/connection';
import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Fields } from '../gateway/fields';
import type { Service } from '../gateway/handler';
import { acknowledgedPosition } from '../gateway/pushes';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import type { User } from '../state/user';
import { customStatusOf, pushStatus } from './status';

/** A request that may come before sign-in. */
interface OpenRequest {
  readonly head: Fields;
  readonly body: Fields;
  readonly connection: Connection;
}

type OpenHandler = (request: OpenRequest, service: Service) => WireObject | undefined;

/** Seconds between the SDK's `wshello` calls. */
const HELLO_INTERVAL_S = 120;

/** `KickType` of `stat_forceoffline`: another instance of the same kind signed in. */
const KICKED_BY_SAME_PLATFORM = 1;

/** Commands that need no session. An undefined answer means that none is expected. */
export const openCommands: ReadonlyMap<string, OpenHandler> = new Map(
  Object.entries<OpenHandler>({
    'im_open_status.wslogin': login,
    'im_open_status.wslogout': ({ connection }, service) => {
      closeSession(connection, service);
      return success();
    },
    'im_open_status.wshello': stillThere,
    'heartbeat.alive': stillThere,
    'imopenstat.tim_web_report_v2': () => success(),
    'imopenstat.tim_web_report_v2_noauth': () => success(),
    'openim.ws_msg_push_ack': ({ body, connection }, service) => {
      const position = acknowledgedPosition(body.textOr('SessionData', ''));
      if (position !== undefined && connection.userId !== '') {
        service.state.user(connection.userId).inbox.acknowledge(connection.instanceId, position);
      }
      return undefined;
    },
  }),
);

function stillThere({ connection }: OpenRequest): WireObject {
  if (connection.isSessionExpired) throw expired();
  return success();
}

function login({ head, connection }: OpenRequest, service: Service): WireObject {
  const user = authenticate(head, service);
  attach(user, head, connection, service);
  return success({
    A2Key: ticket(user, service),
    TinyId: user.tinyId,
    HelloInterval: HELLO_INTERVAL_S,
    InstId: connection.instanceId,
    TimeStamp: service.state.nowS(),
    CustomStatus: Buffer.from(user.customStatus).toString('base64'),
    PurchaseBits: service.features.purchaseBits(),
    RichMsgAuthKey: '',
  });
}

/**
 * The user of a request on this connection. A device that reconnected proves itself with its ticket instead of signing in again.
 * @throws Refusal when there is no session.
 */
export function connectSession(head: Fields, connection: Connection, service: Service): User {
  if (connection.isSessionExpired) throw expired();
  if (connection.userId === '') {
    const ticketOwner = ownerOfTicket(head.textOr('a2', ''), service);
    if (ticketOwner === undefined || connection.isSessionOver) {
      throw new Refusal(ErrorCode.notSignedIn, 'not signed in');
    }
    attach(ticketOwner, head, connection, service);
  }
  return service.state.user(connection.userId);
}

/** Takes the device out of presence; harmless when it was not signed in. */
export function endSession(connection: Connection, service: Service): void {
  if (!service.presence.remove(connection)) return;
  const userId = connection.userId;
  connection.userId = '';
  if (service.presence.isOnline(userId)) return;
  service.state.user(userId).leftAtS = service.state.nowS();
  pushStatus(userId, service);
}

/** Ends the session for good: the connection may stay, but needs a new sign-in. */
export function closeSession(connection: Connection, service: Service): void {
  endSession(connection, service);
  connection.isSessionOver = true;
}

/** The person's userSig is too old from now on: each device's next request learns that and must sign in again. */
export function expireSessions(user: User, service: Service): void {
  user.ticketGeneration += 1;
  for (const device of service.presence.of(user.id)) device.isSessionExpired = true;
}

function authenticate(head: Fields, service: Service): User {
  const ticketOwner = ownerOfTicket(head.textOr('a2', ''), service);
  if (ticketOwner !== undefined) return ticketOwner;
  const userId = head.textOr('identifier', '');
  const userSig = head.textOr('usersig', '');
  const code = service.userSigs.check(userSig, userId, service.state.nowS());
  if (code !== 0 || userId === '') {
    throw new Refusal(code === 0 ? ErrorCode.userSigWrongUser : code, 'userSig refused');
  }
  return service.state.user(userId);
}

function attach(user: User, head: Fields, connection: Connection, service: Service): void {
  endSession(connection, service);
  connection.isSessionExpired = false;
  connection.isSessionOver = false;
  connection.userId = user.id;
  connection.instanceId = head.numberOr('status_instid', 0) || nextInstanceId(service);
  const wasOnline = service.presence.isOnline(user.id);
  user.customStatus = customStatusOf(user, service);
  if (service.options.isSingleDevice) kickSamePlatform(connection, service);
  service.presence.add(connection);
  if (!wasOnline) pushStatus(user.id, service);
}

function kickSamePlatform(connection: Connection, service: Service): void {
  for (const other of service.presence.of(connection.userId)) {
    const isSameDevice = other.instanceId === connection.instanceId;
    if (other.platform !== connection.platform || isSameDevice) continue;
    service.pushes.forceOffline(other, KICKED_BY_SAME_PLATFORM);
    closeSession(other, service);
  }
}

const nextInstanceIds = new WeakMap<Service, number>();

function nextInstanceId(service: Service): number {
  const id = nextInstanceIds.get(service) ?? 1001;
  nextInstanceIds.set(service, id + 1);
  return id;
}

/** The ticket that stands for a userSig after sign-in. It is computed, so it outlives a restart. */
function ticket(user: User, service: Service): string {
  const content = `${Buffer.from(user.id).toString('hex')}.${user.ticketGeneration}`;
  const mac = createHmac('sha256', service.options.secret).update(`ticket:${content}`);
  return `${content}.${mac.digest('hex')}`;
}

/** Whose ticket `value` is; undefined when it is nobody's. @throws Refusal when it is too old. */
function ownerOfTicket(value: string, service: Service): User | undefined {
  const [hexId = '', generation = ''] = value.split('.');
  const user = service.state.users.get(Buffer.from(hexId, 'hex').toString('utf8'));
  if (user === undefined) return undefined;
  if (ticket(user, service) === value) return user;
  if (Number(generation) < user.ticketGeneration) throw expired();
  return undefined;
}

function expired(): Refusal {
  return new Refusal(ErrorCode.userSigExpired, 'session expired');
}
