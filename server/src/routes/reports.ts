import { Type } from '@sinclair/typebox';
import { isOperator, NEEDS_OPERATOR } from '../http/operator';
import { NEEDS_SESSION, sessionOf } from '../http/session-of';
import { ErrorAnswer } from '../http/schemas';
import { tellOfReport } from '../notices/tell-of-report';
import { Problem } from '../problems';
import { Report } from '../reports/report';
import type { Routes } from './routes';

const REPORTS_A_MINUTE = 10;
/** Whoever reads them is one person with a browser or a script; more is somebody guessing the token. */
const READS_A_MINUTE = 60;
/** A report with everything that it may hold, in three bytes a character. */
const MAX_BYTES = 32 * 1024;
const MAX_PAGE = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

const KeptReport = Type.Composite([
  Report,
  Type.Object({
    position: Type.Integer(),
    reporterId: Type.Union([Type.String(), Type.Null()], {
      description: 'Null once the reporter has deleted the account.',
    }),
    receivedAtMs: Type.Integer(),
  }),
]);

const Page = Type.Object({
  reports: Type.Array(KeptReport),
  before: Type.Union([Type.Integer(), Type.Null()], {
    description: 'Where the next page goes on; null at the end.',
  }),
});

/** Reports of abuse: sent by people, read by whoever runs the server. */
export const reportRoutes: Routes = (app, services) => {
  const { clock, config, reports } = services;
  app.post(
    '/reports',
    {
      bodyLimit: MAX_BYTES,
      config: { rateLimit: { max: REPORTS_A_MINUTE } },
      schema: {
        tags: ['reports'],
        summary: 'Reports a person, a group or a message; the same report may be sent again.',
        security: NEEDS_SESSION,
        body: Report,
        response: { 204: Type.Null(), '4xx': ErrorAnswer },
      },
    },
    async (request, reply) => {
      const reporterId = await sessionOf(request, services);
      const nowMs = clock.nowMs();
      await reports.forgetBefore(nowMs - config.reportLifeDays * DAY_MS);
      const kept = await reports.keep(reporterId, request.body, nowMs);
      if (kept === 'too-many') throw new Problem('too-often');
      if (kept !== 'known') {
        void tellOfReport(services, reporterId, request.body).catch(() =>
          request.log.warn('could not tell of a report'),
        );
      }
      return reply.status(204).send(null);
    },
  );
  app.get(
    '/reports',
    {
      config: { rateLimit: { max: READS_A_MINUTE } },
      schema: {
        tags: ['reports'],
        summary: 'What was reported, the newest first.',
        security: NEEDS_OPERATOR,
        querystring: Type.Object({
          before: Type.Optional(Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MAX_PAGE })),
        }),
        response: { 200: Page, '4xx': ErrorAnswer },
      },
    },
    async (request, reply) => {
      if (!isOperator(request, config.operatorToken)) throw new Problem('operator-only');
      const { before, limit = MAX_PAGE } = request.query;
      const page = await reports.page(limit, before);
      const isFull = page.length === limit;
      // What people wrote about each other stays in no cache.
      return reply
        .header('Cache-Control', 'no-store')
        .send({ reports: [...page], before: (isFull && page.at(-1)?.position) || null });
    },
  );
};
