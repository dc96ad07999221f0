import { Type } from '@sinclair/typebox';
import { Problem } from '../problems';
import type { Routes } from './routes';

const Fine = Type.Object({ status: Type.Literal('ok') });

/** For whoever keeps instances running: alive (restart if not) and ready (send no requests if not). */
export const healthRoutes: Routes = (app, { database }) => {
  const unlimited = { rateLimit: false } as const;
  app.get(
    '/health/live',
    { config: unlimited, schema: { tags: ['health'], response: { 200: Fine } } },
    () => ({ status: 'ok' as const }),
  );
  app.get(
    '/health/ready',
    { config: unlimited, schema: { tags: ['health'], response: { 200: Fine } } },
    async () => {
      await database.run('select 1').catch(() => {
        throw new Problem('not-ready', 'database');
      });
      return { status: 'ok' as const };
    },
  );
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
};
