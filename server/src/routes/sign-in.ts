import { Type, type Static } from '@sinclair/typebox';
import { NEEDS_SESSION, sessionOf } from '../http/session-of';
import { ErrorAnswer, text } from '../http/schemas';
import type { Services } from '../services';
import type { Routes } from './routes';

const Credentials = Type.Object({
  userId: Type.String(),
  sdkAppId: Type.Integer(),
  userSig: Type.String({ description: 'Signs this person in to the chat service.' }),
  expiresAtMs: Type.Integer({ description: 'End of userSig and session, by the server’s clock.' }),
  lifeS: Type.Integer({ description: 'How long until then, for a caller whose clock is wrong.' }),
  session: Type.String({ description: 'For the Authorization header of the other routes.' }),
  isNew: Type.Boolean({ description: 'Whether this is the first time that the person is here.' }),
});

/** From one address, which an office or a mobile network gives to hundreds of people; more is somebody guessing. */
const SIGN_INS_A_MINUTE = 300;

/** WeChat's login code becomes a person of the chat service. */
export const signInRoutes: Routes = (app, services) => {
  const { weChat, people, chat, clock } = services;
  app.post(
    '/sign-in',
    {
      config: { rateLimit: { max: SIGN_INS_A_MINUTE } },
      schema: {
        tags: ['sign-in'],
        summary: 'Signs in with the code of wx.login.',
        body: Type.Object({ code: text(256, 1) }, { additionalProperties: false }),
        response: { 200: Credentials, '4xx': ErrorAnswer, '5xx': ErrorAnswer },
      },
    },
    async ({ body }) => {
      const openid = await weChat.openidOf(body.code);
      const { userId, isNew } = await people.userIdOf(openid, clock.nowMs());
      if (isNew) await importOrForget(services, userId);
      else await chat.importAccount(userId);
      return credentialsFor(services, userId, isNew);
    },
  );
  app.post(
    '/sign-in/renew',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'New credentials for a session that is still good, without WeChat.',
        security: NEEDS_SESSION,
        response: { 200: Credentials, '4xx': ErrorAnswer },
      },
    },
    async (request) => {
      const userId = await sessionOf(request, services);
      return credentialsFor(services, userId, false);
    },
  );
};

/** Who could not be made known to the chat service is not here yet: the next try is the first again. */
async function importOrForget({ chat, people }: Services, userId: string): Promise<void> {
  try {
    await chat.importAccount(userId);
  } catch (error) {
    await people.forget(userId);
    throw error;
  }
}

function credentialsFor(
  { config, clock, userSigs, sessions }: Services,
  userId: string,
  isNew: boolean,
): Static<typeof Credentials> {
  const lifeS = config.userSigLifeS;
  const expiresAtMs = clock.nowMs() + lifeS * 1000;
  return {
    userId,
    sdkAppId: config.cloud.sdkAppId,
    userSig: userSigs.issue(userId, lifeS),
    expiresAtMs,
    lifeS,
    session: sessions.issue({ userId, expiresAtMs }),
    isNew,
  };
}
