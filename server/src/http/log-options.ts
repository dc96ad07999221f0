import type { FastifyServerOptions } from 'fastify';
import type { DestinationStream } from 'pino';
import type { LogLevel } from '../config';

/**
 * Structured lines with the route's pattern instead of the address, and neither headers nor bodies: no token, no
 * openid and no text of a message is ever in a line.
 */
export const logOptions = (
  level: LogLevel,
  stream?: DestinationStream,
): NonNullable<FastifyServerOptions['logger']> => ({
  level,
  ...(stream !== undefined && { stream }),
  serializers: { req: () => ({}), res: () => ({}) },
  base: null,
});
