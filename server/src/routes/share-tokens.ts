import { Type } from '@sinclair/typebox';
import { NEEDS_SESSION, sessionOf } from '../http/session-of';
import { ErrorAnswer, text } from '../http/schemas';
import { Problem } from '../problems';
import type { Services } from '../services';
import { ShareTarget } from '../tokens/share-tokens';
import type { Routes } from './routes';

const Token = Type.Object({
  token: Type.String(),
  expiresAtMs: Type.Integer(),
  lifeS: Type.Integer({ description: 'How long it opens, for a caller whose clock is wrong.' }),
});

const Opened = Type.Object({
  target: ShareTarget,
  sharedBy: Type.String(),
  expiresAtMs: Type.Integer(),
  isMember: Type.Boolean({
    description: 'Groups: whether the caller is a member. People: always true.',
  }),
  group: Type.Optional(
    Type.Object(
      { name: Type.String(), memberCount: Type.Integer(), isByInvitation: Type.Boolean() },
      { description: 'The group, for a caller who is not a member.' },
    ),
  ),
});

/** What cards carry: made by somebody who may share it, opened by whoever holds it and has signed in. */
export const shareTokenRoutes: Routes = (app, services) => {
  const { chat, clock, config, shareTokens } = services;
  app.post(
    '/share-tokens',
    {
      schema: {
        tags: ['sharing'],
        summary: 'Seals what a card leads to.',
        security: NEEDS_SESSION,
        body: ShareTarget,
        response: { 200: Token, '4xx': ErrorAnswer, '5xx': ErrorAnswer },
      },
    },
    async (request) => {
      const sharedBy = await sessionOf(request, services);
      const target = request.body;
      if (target.kind !== 'person') await mustBeMember(services, target.groupId, sharedBy);
      const lifeS = config.shareTokenLifeS;
      const expiresAtMs = clock.nowMs() + lifeS * 1000;
      return { token: shareTokens.issue({ target, sharedBy, expiresAtMs }), expiresAtMs, lifeS };
    },
  );
  app.get(
    '/share-tokens/:token',
    {
      schema: {
        tags: ['sharing'],
        summary: 'What a card leads to, and whether the caller is in already.',
        security: NEEDS_SESSION,
        params: Type.Object({ token: text(1024, 1) }),
        response: { 200: Opened, '4xx': ErrorAnswer, '5xx': ErrorAnswer },
      },
    },
    async (request) => {
      const userId = await sessionOf(request, services);
      const token = await tokenBehind(services, request.params.token);
      const share = shareTokens.open(token, clock.nowMs());
      const { target } = share;
      if (target.kind === 'person') return { ...share, isMember: true };
      const isMember = (await chat.roleOf(target.groupId, userId)) !== 'outsider';
      if (isMember) return { ...share, isMember };
      return { ...share, isMember, group: await chat.cardOf(target.groupId) };
    },
  );
};

/** A code's scene is as good as the token it stands for. */
export async function tokenBehind({ scenes }: Services, tokenOrScene: string): Promise<string> {
  const isScene = /^[0-9a-f]{32}$/.test(tokenOrScene);
  return (isScene ? await scenes.tokenOf(tokenOrScene) : undefined) ?? tokenOrScene;
}

/** @throws Problem `not-a-member`, `group-gone`, `chat-unavailable` */
export async function mustBeMember(
  { chat }: Services,
  groupId: string,
  userId: string,
): Promise<void> {
  if ((await chat.roleOf(groupId, userId)) === 'outsider') throw new Problem('not-a-member');
}
