import { Type } from '@sinclair/typebox';
import { NEEDS_SESSION, sessionOf } from '../http/session-of';
import { ErrorAnswer, PictureBytes, text } from '../http/schemas';
import { LANDING_PAGE } from '../mini-program-pages';
import { Problem } from '../problems';
import type { Routes } from './routes';

/** A code is printed or photographed once; drawing more in a minute is no person's need. */
const CODES_A_MINUTE = 10;

/** Round codes for a group or a person, drawn by WeChat. */
export const qrCodeRoutes: Routes = (app, services) => {
  const { clock, scenes, shareTokens, weChat } = services;
  app.post(
    '/qr-codes',
    {
      config: { rateLimit: { max: CODES_A_MINUTE } },
      schema: {
        tags: ['sharing'],
        summary: 'A picture of a code that opens what the caller’s share token leads to.',
        security: NEEDS_SESSION,
        body: Type.Object({ token: text(1024, 1) }, { additionalProperties: false }),
        response: { 200: PictureBytes, '4xx': ErrorAnswer, '5xx': ErrorAnswer },
      },
    },
    async (request, reply) => {
      const userId = await sessionOf(request, services);
      const { token } = request.body;
      const { sharedBy, expiresAtMs } = shareTokens.open(token, clock.nowMs());
      if (sharedBy !== userId) throw new Problem('not-allowed', 'token of somebody else');
      await scenes.forgetBefore(clock.nowMs());
      const scene = await scenes.make(token, expiresAtMs);
      const { contentType, bytes } = await weChat.drawCode(LANDING_PAGE, scene);
      return reply.type(contentType).send(Buffer.from(bytes));
    },
  );
};
