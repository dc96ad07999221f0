import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { bearerOf } from './session-of';

const digest = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Whether whoever runs the server is calling.
 * @param token the operator's, as configured; undefined: nobody is
 */
export const isOperator = (request: FastifyRequest, token: string | undefined): boolean =>
  token !== undefined && timingSafeEqual(digest(bearerOf(request)), digest(token));

/** For the OpenAPI document: the route needs the operator's token. */
export const NEEDS_OPERATOR = [{ operator: [] }];
