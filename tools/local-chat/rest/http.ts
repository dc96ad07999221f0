import type { IncomingMessage, ServerResponse } from 'node:http';
import { readJson } from '../control/read-json';
import { badRequestCode, ErrorCode } from '../gateway/error-codes';
import { BadField, Refusal } from '../gateway/fields';
import type { Service } from '../gateway/handler';
import { withOrigin } from '../gateway/origin';
import { restCommands } from './commands';

/** In whose name an application's own server calls. */
const ADMIN_ID = 'administrator';

/** Answers one call of the REST API: status 200 always, what went wrong is in the body, as the cloud does. */
export async function serveRest(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
): Promise<void> {
  const answer = await answerTo(url, request, service);
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(withOrigin(JSON.stringify(answer), url.origin));
}

async function answerTo(url: URL, request: IncomingMessage, service: Service): Promise<object> {
  const path = url.pathname.replace(/^\/v4\//, '');
  try {
    mustBeAdmin(url.searchParams, service);
    const command = restCommands[path];
    if (command === undefined) throw new Refusal(ErrorCode.unknownCommand, 'unknown command');
    const reply = command(await readJson(request), ADMIN_ID, service);
    return { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', ...reply };
  } catch (error) {
    if (error instanceof Refusal) return failure(error.code, error.message);
    if (error instanceof BadField) {
      return failure(badRequestCode(path.replace('/', '.')), error.message);
    }
    throw error;
  }
}

function mustBeAdmin(query: URLSearchParams, { options, state, userSigs }: Service): void {
  const isOurs = query.get('sdkappid') === String(options.sdkAppId);
  if (!isOurs) throw new Refusal(ErrorCode.userSigWrongApp, 'another application');
  if (query.get('identifier') !== ADMIN_ID) {
    throw new Refusal(ErrorCode.userSigWrongUser, 'not the administrator');
  }
  const code = userSigs.check(query.get('usersig') ?? '', ADMIN_ID, state.nowS());
  if (code !== 0) throw new Refusal(code, 'userSig refused');
}

const failure = (code: number, info: string): object => ({
  ActionStatus: 'FAIL',
  ErrorCode: code,
  ErrorInfo: info,
});
