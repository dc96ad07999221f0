import { Type } from '@sinclair/typebox';
import { NEEDS_SESSION, userIdOf } from '../http/session-of';
import { ErrorAnswer } from '../http/schemas';
import { Problem } from '../problems';
import type { Routes } from './routes';

/** What a person may do with what is kept about them. */
export const accountRoutes: Routes = (app, services) => {
  const { chat, people } = services;
  app.delete(
    '/account',
    {
      schema: {
        tags: ['account'],
        summary:
          'Deletes the caller’s account here and at the chat service; deleted already, it stays so.',
        security: NEEDS_SESSION,
        response: { 204: Type.Null(), '4xx': ErrorAnswer, '5xx': ErrorAnswer },
      },
    },
    async (request, reply) => {
      // The one route that takes the session of somebody who is gone: whoever lost the answer to the first request asks again, and hears
      // what it said. It touches nothing then.
      const userId = userIdOf(request, services);
      if (userId === undefined) throw new Problem('sign-in-needed');
      if (await people.isHere(userId)) {
        await chat.deleteAccount(userId);
        await people.forget(userId);
      }
      return reply.status(204).send(null);
    },
  );
};
