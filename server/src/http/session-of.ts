import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems';
import type { Services } from '../services';

const SCHEME = 'Bearer ';

/**
 * Who is calling.
 * @throws Problem `sign-in-needed`
 */
export function sessionOf(request: FastifyRequest, { sessions, clock }: Services): string {
  const header = request.headers.authorization ?? '';
  const token = header.startsWith(SCHEME) ? header.slice(SCHEME.length) : '';
  const userId = sessions.userIdOf(token, clock.nowMs());
  if (userId === undefined) throw new Problem('sign-in-needed');
  return userId;
}

/** For the OpenAPI document: the route needs a session. */
export const NEEDS_SESSION = [{ session: [] }];
