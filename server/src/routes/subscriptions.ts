import { Type } from '@sinclair/typebox';
import { NEEDS_SESSION, sessionOf } from '../http/session-of';
import { ConversationId, ErrorAnswer } from '../http/schemas';
import { DAY_MS } from '../storage/quiet-times';
import type { Routes } from './routes';

const Quota = Type.Object({
  templateId: Type.String({ description: 'Empty where this server reaches nobody.' }),
  remaining: Type.Integer({ description: 'How many messages may still be told of.' }),
});

/** A daily stretch of a day or more is always; nobody means longer than a year at once. */
const LONGEST_MS = 366 * DAY_MS;

/** How often a person may be told of messages while away: once for each consent. */
export const subscriptionRoutes: Routes = (app, services) => {
  const { config, mutedConversations, quietTimes, subscriptions } = services;
  const templateId = config.subscribeTemplateId ?? '';
  const schema = {
    tags: ['reaching'],
    security: NEEDS_SESSION,
    response: { 200: Quota, '4xx': ErrorAnswer },
  };
  app.get('/subscription', { schema }, async (request) => ({
    templateId,
    remaining: await subscriptions.remaining(await sessionOf(request, services), templateId),
  }));
  app.post('/subscription/consents', { schema }, async (request) => {
    const userId = await sessionOf(request, services);
    const remaining = templateId === '' ? 0 : await subscriptions.add(userId, templateId);
    return { templateId, remaining };
  });
  app.put(
    '/muted-conversations/:conversationId',
    {
      schema: {
        tags: ['reaching'],
        summary: 'Whether the caller wants to be called for a conversation.',
        security: NEEDS_SESSION,
        params: Type.Object({ conversationId: ConversationId }),
        body: Type.Object({ isMuted: Type.Boolean() }, { additionalProperties: false }),
        response: { 204: Type.Null(), '4xx': ErrorAnswer },
      },
    },
    async (request, reply) => {
      const userId = await sessionOf(request, services);
      const { conversationId } = request.params;
      await mutedConversations.set(userId, conversationId, request.body.isMuted);
      return reply.status(204).send(null);
    },
  );
  app.put(
    '/quiet-times',
    {
      schema: {
        tags: ['reaching'],
        summary:
          'When the caller does not want to be called: from a moment on for so long, daily or once.',
        security: NEEDS_SESSION,
        body: Type.Object(
          {
            startsAtMs: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
            durationMs: Type.Integer({ minimum: 0, maximum: LONGEST_MS }),
            isOnce: Type.Optional(Type.Boolean({ description: 'Not again every day.' })),
          },
          { additionalProperties: false },
        ),
        response: { 204: Type.Null(), '4xx': ErrorAnswer },
      },
    },
    async (request, reply) => {
      await quietTimes.set(await sessionOf(request, services), request.body);
      return reply.status(204).send(null);
    },
  );
};
