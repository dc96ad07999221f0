import { Type } from '@sinclair/typebox';
import { pictureType } from '../http/picture-type';
import { groupOfRoles } from '../chat/topic-id';
import { NEEDS_SESSION, sessionOf } from '../http/session-of';
import { ErrorAnswer, GroupOrTopicId, PictureBytes } from '../http/schemas';
import { Problem } from '../problems';
import type { AvatarOwner } from '../storage/avatars';
import type { Routes } from './routes';
import type { Services } from '../services';

/** WeChat's own avatars are 132 pixels wide and far below this; the client makes pictures small before it sends them. */
const MAX_BYTES = 512 * 1024;
const UPLOADS_A_MINUTE = 10;
/** To one address, which an office or a mobile network gives to hundreds of people; each picture is fetched once and kept. */
const DOWNLOADS_A_MINUTE = 6000;

const Kept = Type.Object({ url: Type.String() });

/**
 * Pictures of people and groups. What WeChat hands over (`chooseAvatar`) is a file on the phone, and the chat service only keeps
 * an address: the file has to lie somewhere that everybody reaches.
 */
export const avatarRoutes: Routes = (app, services) => {
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
        response: { 200: Kept, '4xx': ErrorAnswer },
      },
    },
    async (request) => {
      const userId = await sessionOf(request, services);
      return keep(services, { userId }, request.body);
    },
  );
  app.put(
    '/groups/:groupId/avatar',
    {
      bodyLimit: MAX_BYTES,
      config: { rateLimit: { max: UPLOADS_A_MINUTE } },
      schema: {
        tags: ['groups'],
        summary:
          'A group’s or a topic’s picture (JPEG, PNG or WebP, at most 512 KB), from somebody who may edit its profile.',
        security: NEEDS_SESSION,
        params: Type.Object({ groupId: GroupOrTopicId }),
        response: { 200: Kept, '4xx': ErrorAnswer, '5xx': ErrorAnswer },
      },
    },
    async (request) => {
      const userId = await sessionOf(request, services);
      const { groupId } = request.params;
      await mustBeEditor(services, groupOfRoles(groupId), userId);
      return keep(services, { groupId }, request.body);
    },
  );
  app.get(
    '/avatars/:avatarId',
    {
      config: { rateLimit: { max: DOWNLOADS_A_MINUTE } },
      schema: {
        tags: ['account'],
        params: Type.Object({ avatarId: Type.String({ pattern: '^[0-9a-f]{32}$' }) }),
        response: { 200: PictureBytes, '4xx': ErrorAnswer },
      },
    },
    async (request, reply) => {
      const avatar = await services.avatars.get(request.params.avatarId);
      if (avatar === undefined) throw new Problem('not-found');
      return reply
        .type(avatar.contentType)
        .header('Cache-Control', 'public, max-age=31536000, immutable')
        .header('X-Content-Type-Options', 'nosniff')
        .send(Buffer.from(avatar.bytes));
    },
  );
};

async function keep(
  { avatars, clock, config }: Services,
  owner: AvatarOwner,
  body: unknown,
): Promise<{ readonly url: string }> {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const contentType = pictureType(bytes);
  if (contentType === undefined) throw new Problem('wrong-picture');
  const avatarId = await avatars.put(owner, { contentType, bytes }, clock.nowMs());
  return { url: `${config.publicUrl}/avatars/${avatarId}` };
}

/**
 * Everybody in a Work group looks after it, in the others its owner and admins do: the same rule as the chat service's own.
 * @throws Problem `not-a-member`, `not-allowed`, `group-gone`, `chat-unavailable`
 */
async function mustBeEditor({ chat }: Services, groupId: string, userId: string): Promise<void> {
  const role = await chat.roleOf(groupId, userId);
  if (role === 'outsider') throw new Problem('not-a-member');
  if (role === 'owner' || role === 'admin') return;
  const { isByInvitation: isWork } = await chat.cardOf(groupId);
  if (!isWork) throw new Problem('not-allowed', 'a group’s picture');
}
