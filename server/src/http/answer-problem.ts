import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Problem, type ProblemCode } from '../problems';

/** What Fastify's own refusals are called here. */
const OWN_CODES: Readonly<Record<number, ProblemCode>> = {
  400: 'invalid-request',
  404: 'not-found',
  413: 'too-large',
  415: 'invalid-request',
  429: 'too-often',
};

/** Turns whatever a route threw into `{ error: { code, message } }`; what was not expected is logged and not told. */
export function answerProblem(
  error: FastifyError | Problem,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const problem = asProblem(error);
  if (problem.code === 'unexpected') {
    request.log.error({ error: error.name, code: error.code, at: framesOf(error) }, 'failed');
  } else if (problem.status >= 500) {
    request.log.warn({ problem: problem.code, detail: problem.detail }, 'refused');
    void reply.header('Retry-After', '2');
  }
  void reply.status(problem.status).send({
    error: { code: problem.code, message: problem.message },
  });
}

function asProblem(error: FastifyError | Problem): Problem {
  if (error instanceof Problem) return error;
  const status = error.statusCode ?? 500;
  return new Problem(OWN_CODES[status] ?? (status < 500 ? 'invalid-request' : 'unexpected'));
}

/** Where it happened, without the message: a database's message may quote what somebody sent. */
const framesOf = ({ stack = '' }: Error): readonly string[] =>
  stack.split('\n').filter((line) => line.startsWith('    at '));
