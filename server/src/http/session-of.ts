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
 * Who is calling. Sessions are not kept, and an account may have been deleted while one was about: each call asks whether its person
 * is still there. That is one look at a primary key, far cheaper than what the routes do next; kept for a while it would let a
 * deleted account go on at the other instances.
 * @throws Problem `sign-in-needed`
 */
export async function sessionOf(request: FastifyRequest, services: Services): Promise<string> {
  const userId = userIdOf(request, services);
  if (userId === undefined || !(await services.people.isHere(userId)))
    throw new Problem('sign-in-needed');
  return userId;
}

/** For the OpenAPI document: the route needs a session. */
export const NEEDS_SESSION = [{ session: [] }];
