import { Type } from '@sinclair/typebox';
import { NEEDS_SESSION, sessionOf } from '../http/session-of';
import { ChatId, ErrorAnswer, text } from '../http/schemas';
import type { Routes } from '../app';

const REPORTS_A_MINUTE = 10;
/** As many messages as the client lets one select. */
const MAX_EVIDENCE = 30;

const Body = Type.Object(
  {
    kind: Type.Union([Type.Literal('person'), Type.Literal('group'), Type.Literal('message')]),
    targetId: Type.Union([ChatId, text(128, 1)]),
    reason: Type.Union(
      ['spam', 'fraud', 'harassment', 'sexual', 'violence', 'illegal', 'other'].map((reason) =>
        Type.Literal(reason),
      ),
    ),
    note: text(500),
    evidence: Type.Array(text(128, 1), { maxItems: MAX_EVIDENCE }),
  },
  { additionalProperties: false },
);

/** Reports of abuse, for the operator's staff. */
export const reportRoutes: Routes = (app, services) => {
  const { clock, reports } = services;
  app.post(
    '/reports',
    {
      config: { rateLimit: { max: REPORTS_A_MINUTE } },
      schema: {
        tags: ['safety'],
        summary: 'Reports a person, a group or a message.',
        security: NEEDS_SESSION,
        body: Body,
        response: { 201: Type.Object({ reportId: Type.String() }), '4xx': ErrorAnswer },
      },
    },
    async (request, reply) => {
      const reporterId = sessionOf(request, services);
      const reportId = await reports.add({ reporterId, ...request.body }, clock.nowMs());
      return reply.status(201).send({ reportId });
    },
  );
};
