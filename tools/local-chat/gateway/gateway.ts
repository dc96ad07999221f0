import type { RawData } from 'ws';
import { missingCase } from '../../../miniprogram/kernel/missing-case';
import { parseJson } from '../../../miniprogram/kernel/json';
import { connectSession, endSession, openCommands } from '../accounts/session';
import type { Connection } from './connection';
import { badRequestCode, ErrorCode } from './error-codes';
import type { FaultBox } from './faults';
import { BadField, Fields, Refusal } from './fields';
import type { Handler, Service } from './handler';
import { failure } from './replies';
import type { WireObject } from './replies';

/** Communities repeat the group commands under a prefix of their own. */
const COMMUNITY_PREFIX = 'million_';

/** Turns frames into requests, requests into replies. */
export class Gateway {
  readonly connections = new Set<Connection>();
  /** How often each command was called, unknown ones included. */
  readonly calls = new Map<string, number>();
  /** Commands that were refused because the service does not know them. */
  readonly unknownCommands = new Set<string>();

  constructor(
    private readonly service: Service,
    private readonly commands: ReadonlyMap<string, Handler>,
    private readonly faults: FaultBox,
  ) {}

  connected(connection: Connection): void {
    this.connections.add(connection);
  }

  closed(connection: Connection): void {
    this.connections.delete(connection);
    endSession(connection, this.service);
  }

  /** Handles one frame. What is no request is ignored, as nobody could be answered. */
  received(connection: Connection, data: RawData): void {
    const frame = Fields.of(parseJson(rawText(data)));
    const head = frame.child('head');
    const command = head.textOr('servcmd', '');
    if (command === '') return;
    this.calls.set(command, (this.calls.get(command) ?? 0) + 1);
    const fault = this.faults.forRequest(
      command,
      connection.userId || head.textOr('identifier', ''),
    );
    const answer = (): WireObject | undefined =>
      this.answer(command, head, frame.child('body'), connection);
    const reply = (body: WireObject | undefined): void => {
      if (body === undefined) return;
      connection.send({ head: { servcmd: command, seq: head.raw('seq') }, body });
    };
    switch (fault?.kind) {
      case undefined:
        reply(answer());
        return;
      case 'error':
        reply(failure(fault.code, fault.info ?? 'injected fault'));
        return;
      case 'delay':
        setTimeout(() => reply(answer()), fault.delayMs).unref();
        return;
      case 'drop-reply':
        answer();
        return;
      case 'close':
        connection.terminate();
        return;
      case 'drop':
      case 'silence':
        return;
      default:
        missingCase(fault);
    }
  }

  private answer(
    command: string,
    head: Fields,
    body: Fields,
    connection: Connection,
  ): WireObject | undefined {
    try {
      const open = openCommands.get(command);
      if (open !== undefined) return open({ head, body, connection }, this.service);
      const handler =
        this.commands.get(command) ?? this.commands.get(command.replace(COMMUNITY_PREFIX, ''));
      if (handler === undefined) {
        this.unknownCommands.add(command);
        return failure(ErrorCode.unknownCommand, `unknown command ${command}`);
      }
      const user = connectSession(head, connection, this.service);
      return handler({ body, connection, user }, this.service);
    } catch (error) {
      return refusal(command, error);
    }
  }
}

function refusal(command: string, error: unknown): WireObject {
  if (error instanceof Refusal) return failure(error.code, error.message);
  if (error instanceof BadField) return failure(badRequestCode(command), error.message);
  return failure(ErrorCode.internal, error instanceof Error ? error.message : 'internal error');
}

function rawText(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.from(data as Buffer).toString('utf8');
}
