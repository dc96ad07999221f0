import { Type } from '@sinclair/typebox';
import { NEEDS_SESSION, sessionOf } from '../http/session-of';
import { ErrorAnswer, text } from '../http/schemas';
import { Problem } from '../problems';
import type { Services } from '../services';
import { tokenBehind } from './share-tokens';
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
      await mustBringIn(services, target.groupId, sharedBy);
      return { outcome: await chat.addMember(target.groupId, userId) };
    },
  );
};

/**
 * The administrator, in whose name people are added, is bound by no rule of a group: what its members may not do is refused here. A group that can be
 * asked decides itself about who asks.
 * @throws Problem `not-a-member`, `not-allowed`, `group-gone`, `chat-unavailable`
 */
async function mustBringIn({ chat }: Services, groupId: string, sharedBy: string): Promise<void> {
  const role = await chat.roleOf(groupId, sharedBy);
  if (role === 'outsider') throw new Problem('not-a-member');
  const { isByInvitation, invitedBy } = await chat.cardOf(groupId);
  const mayInvite = invitedBy === 'members' || (invitedBy === 'admins' && role !== 'member');
  if (!isByInvitation || !mayInvite) throw new Problem('not-allowed', 'an invitation');
}
