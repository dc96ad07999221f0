import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems';
import type { Services } from '../services';

const SCHEME = 'Bearer ';

/** What the Authorization header bears; empty where it bears nothing. */
export function bearerOf({ headers: { authorization = '' } }: FastifyRequest): string {
  return authorization.startsWith(SCHEME) ? authorization.slice(SCHEME.length) : '';
}

/** Who is calling; undefined where the session is missing, forged or over. */
export function userIdOf(
  request: FastifyRequest,
  { sessions, clock }: Pick<Services, 'sessions' | 'clock'>,
): string | undefined {
  return sessions.userIdOf(bearerOf(request), clock.nowMs());
}

/**
 * Who is calling.
 * @throws Problem `sign-in-needed`
 */
export function sessionOf(request: FastifyRequest, services: Services): string {
  const userId = userIdOf(request, services);
  if (userId === undefined) throw new Problem('sign-in-needed');
  return userId;
}

/** For the OpenAPI document: the route needs a session. */
export const NEEDS_SESSION = [{ session: [] }];
