import type { IncomingMessage, ServerResponse } from 'node:http';
import { BadField } from '../gateway/fields';
import type { Fields } from '../gateway/fields';
import { withOrigin } from '../gateway/origin';
import { parseWorld } from '../seed/parse-world';
import type { Controls } from './controls';
import { parseFault, parseFeature, parseKickReason, parsePush, parseRisky } from './parse';
import { readJson } from './read-json';

/** The part of the service that HTTP requests may switch besides {@link Controls}. */
export interface OutageSwitch {
  setOutage(isDown: boolean): void;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const DONE: Answer = { status: 200, body: { ok: true } };

type Route = (fields: Fields, controls: Controls, outage: OutageSwitch) => Answer;

const GET_ROUTES: Readonly<Record<string, (controls: Controls, query: URLSearchParams) => Answer>> =
  {
    '/control/people': (controls) => ({ status: 200, body: controls.people() }),
    '/control/state': (controls) => ({ status: 200, body: controls.snapshot() }),
    '/control/faults': (controls) => ({ status: 200, body: controls.faults.list() }),
    '/control/reports': (controls) => ({ status: 200, body: controls.reports() }),
    '/control/messages': (controls, query) => ({ status: 200, body: messages(controls, query) }),
  };

const POST_ROUTES: Readonly<Record<string, Route>> = {
  '/control/sign-in': (fields, controls) => {
    const signIn = controls.signIn(
      fields.text('userId'),
      fields.numberOr('lifeSeconds', undefined),
    );
    return signIn === undefined
      ? { status: 404, body: { error: 'nobody has this user ID' } }
      : { status: 200, body: signIn };
  },
  '/control/seed': (fields, controls) => {
    controls.seed(parseWorld(fields));
    return DONE;
  },
  '/control/faults': (fields, controls) => {
    controls.faults.add(parseFault(fields));
    return DONE;
  },
  '/control/faults/clear': (_fields, controls) => {
    controls.faults.clear();
    return DONE;
  },
  '/control/kick': (fields, controls) => ({
    status: 200,
    body: { kicked: controls.kick(fields.text('userId'), parseKickReason(fields)) },
  }),
  '/control/push': (fields, controls) =>
    controls.push(parsePush(fields)) ? DONE : { status: 404, body: { error: 'no such group' } },
  '/control/risk': (fields, controls) =>
    controls.markRisky(parseRisky(fields))
      ? DONE
      : { status: 404, body: { error: 'no such message' } },
  '/control/drop-sockets': (fields, controls) => {
    controls.dropSockets(fields.textOr('userId', undefined));
    return DONE;
  },
  '/control/outage': (fields, _controls, outage) => {
    outage.setOutage(fields.raw('isDown') === true);
    return DONE;
  },
  '/control/clock': (fields, controls) => {
    controls.advanceClock(fields.number('advanceSeconds'));
    return DONE;
  },
  '/control/reports': (fields, controls) => {
    controls.report(fields.whole());
    return DONE;
  },
  '/control/features': (fields, controls) => {
    controls.setFeature(parseFeature(fields), fields.raw('isBought') === true);
    return DONE;
  },
  '/control/expire-files': (_fields, controls) => {
    controls.expireFiles();
    return DONE;
  },
};

/** Answers one control request with JSON. */
export async function serveControl(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  controls: Controls,
  outage: OutageSwitch,
): Promise<void> {
  const answer = await answerTo(url, request, controls, outage);
  const text = withOrigin(JSON.stringify(answer.body), url.origin);
  response.writeHead(answer.status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(text);
}

async function answerTo(
  url: URL,
  request: IncomingMessage,
  controls: Controls,
  outage: OutageSwitch,
): Promise<Answer> {
  const get = request.method === 'GET' ? GET_ROUTES[url.pathname] : undefined;
  const post = request.method === 'POST' ? POST_ROUTES[url.pathname] : undefined;
  try {
    if (get !== undefined) return get(controls, url.searchParams);
    if (post !== undefined) return post(await readJson(request), controls, outage);
    return { status: 404, body: { error: `nothing at ${request.method} ${url.pathname}` } };
  } catch (error) {
    if (error instanceof BadField) return { status: 400, body: { error: error.message } };
    throw error;
  }
}

/** `?between=a,b` or `?group=id`. */
function messages(controls: Controls, query: URLSearchParams): readonly unknown[] {
  const group = query.get('group');
  if (group !== null) return controls.messagesInGroup(group);
  const [first = '', second = ''] = (query.get('between') ?? '').split(',');
  return controls.messagesBetween(first, second);
}
