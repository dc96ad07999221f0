import { Type } from '@sinclair/typebox';
import { NEEDS_SESSION, sessionOf } from '../http/session-of';
import { ErrorAnswer } from '../http/schemas';
import type { Routes } from './routes';

/** What a person may do with what is kept about them. */
export const accountRoutes: Routes = (app, services) => {
  const { chat, people } = services;
  app.delete(
    '/account',
    {
      schema: {
        tags: ['account'],
        summary: 'Deletes the caller’s account here and at the chat service.',
        security: NEEDS_SESSION,
        response: { 204: Type.Null(), '4xx': ErrorAnswer, '5xx': ErrorAnswer },
      },
    },
    async (request, reply) => {
      const userId = await sessionOf(request, services);
      await chat.deleteAccount(userId);
      await people.forget(userId);
      return reply.status(204).send(null);
    },
  );
};
