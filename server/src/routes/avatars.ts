import { Type } from '@sinclair/typebox';
import { pictureType } from '../http/picture-type';
import { NEEDS_SESSION, sessionOf } from '../http/session-of';
import { ErrorAnswer, PictureBytes } from '../http/schemas';
import { Problem } from '../problems';
import type { Routes } from '../app';

/** WeChat's own avatars are 132 pixels wide and far below this; the client makes pictures small before it sends them. */
const MAX_BYTES = 512 * 1024;
const UPLOADS_A_MINUTE = 10;

/**
 * Pictures of people. What WeChat hands over (`chooseAvatar`) is a file on the phone, and the chat service only keeps
 * an address: the file has to lie somewhere that everybody reaches.
 */
export const avatarRoutes: Routes = (app, services) => {
  const { avatars, clock, config } = services;
  // Pictures come as bytes; what they are is read from them, not from what they are called.
  app.addContentTypeParser(
    /^image\//,
    { parseAs: 'buffer', bodyLimit: MAX_BYTES },
    (_, body, done) => done(null, body),
  );
  app.put(
    '/avatar',
    {
      bodyLimit: MAX_BYTES,
      config: { rateLimit: { max: UPLOADS_A_MINUTE } },
      schema: {
        tags: ['account'],
        summary: 'The caller’s picture (JPEG, PNG or WebP, at most 512 KB).',
        security: NEEDS_SESSION,
        response: { 200: Type.Object({ url: Type.String() }), '4xx': ErrorAnswer },
      },
    },
    async (request) => {
      const userId = sessionOf(request, services);
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const contentType = pictureType(bytes);
      if (contentType === undefined) throw new Problem('wrong-picture');
      const avatarId = await avatars.put(userId, { contentType, bytes }, clock.nowMs());
      return { url: `${config.publicUrl}/avatars/${avatarId}` };
    },
  );
  app.get(
    '/avatars/:avatarId',
    {
      schema: {
        tags: ['account'],
        params: Type.Object({ avatarId: Type.String({ pattern: '^[0-9a-f]{32}$' }) }),
        response: { 200: PictureBytes, '4xx': ErrorAnswer },
      },
    },
    async (request, reply) => {
      const avatar = await avatars.get(request.params.avatarId);
      if (avatar === undefined) throw new Problem('not-found');
      return reply
        .type(avatar.contentType)
        .header('Cache-Control', 'public, max-age=31536000, immutable')
        .header('X-Content-Type-Options', 'nosniff')
        .send(Buffer.from(avatar.bytes));
    },
  );
};
