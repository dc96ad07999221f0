import { Type } from '@sinclair/typebox';
import { NEEDS_SESSION, sessionOf } from '../http/session-of';
import { ErrorAnswer, text } from '../http/schemas';
import { Problem } from '../problems';
import { mustBeMember, tokenBehind } from './share-tokens';
import type { Routes } from './routes';

const Outcome = Type.Object({
  outcome: Type.Union([
    Type.Literal('joined'),
    Type.Literal('already-member'),
    Type.Literal('waiting'),
  ]),
});

/**
 * Work groups cannot be asked to join, only members bring somebody in: who opens a member's card is brought in on that
 * member's behalf, as long as the member is one.
 */
export const invitationRoutes: Routes = (app, services) => {
  const { chat, clock, shareTokens } = services;
  app.post(
    '/group-invitations',
    {
      schema: {
        tags: ['sharing'],
        summary: 'Brings the caller into the group of a card, on behalf of whoever shared it.',
        security: NEEDS_SESSION,
        body: Type.Object({ token: text(1024, 1) }, { additionalProperties: false }),
        response: { 200: Outcome, '4xx': ErrorAnswer, '5xx': ErrorAnswer },
      },
    },
    async (request) => {
      const userId = await sessionOf(request, services);
      const token = await tokenBehind(services, request.body.token);
      const { target, sharedBy } = shareTokens.open(token, clock.nowMs());
      if (target.kind === 'person') throw new Problem('invalid-request');
      await mustBeMember(services, target.groupId, sharedBy);
      return { outcome: await chat.addMember(target.groupId, userId) };
    },
  );
};
