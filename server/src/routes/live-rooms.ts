import { Type } from '@sinclair/typebox';
import { NEEDS_SESSION, sessionOf } from '../http/session-of';
import { ErrorAnswer } from '../http/schemas';
import type { Routes } from './routes';

const Room = Type.Object({
  groupId: Type.String(),
  name: Type.String(),
  pictureUrl: Type.String(),
  introduction: Type.String(),
  memberCount: Type.Integer({ minimum: 0 }),
});

const Page = Type.Object({
  rooms: Type.Array(Room),
  nextStart: Type.Optional(Type.Integer()),
});

/** Tencent lists live rooms for nobody: which ones there are, the operator says. */
export const liveRoomRoutes: Routes = (app, services) => {
  app.get(
    '/live-rooms',
    {
      schema: {
        tags: ['groups'],
        summary:
          'The live rooms that everybody is shown, 50 a page; empty where the operator names none.',
        security: NEEDS_SESSION,
        querystring: Type.Object({
          start: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })),
        }),
        response: { 200: Page, '4xx': ErrorAnswer, '5xx': ErrorAnswer },
      },
    },
    async (request) => {
      await sessionOf(request, services);
      const { rooms, ...next } = await services.roomDirectory.page(request.query.start ?? 0);
      return { rooms: [...rooms], ...next };
    },
  );
};
