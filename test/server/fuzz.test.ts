import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { openPglite } from '../../server/src/storage/pglite-database';
import type { Database } from '../../server/src/storage/database';
import { DATABASE_LIMIT_MS } from '../support/databases';
import { TestServer } from '../support/server';

/** Every route, with a place for whatever is made up. */
const ROUTES = [
  ['POST', '/sign-in'],
  ['POST', '/sign-in/renew'],
  ['DELETE', '/account'],
  ['POST', '/share-tokens'],
  ['GET', '/share-tokens/*'],
  ['POST', '/group-invitations'],
  ['POST', '/qr-codes'],
  ['GET', '/live-rooms'],
  ['PUT', '/avatar'],
  ['PUT', '/groups/*/avatar'],
  ['GET', '/avatars/*'],
  ['GET', '/subscription'],
  ['POST', '/subscription/consents'],
  ['PUT', '/muted-conversations/*'],
  ['PUT', '/quiet-times'],
  ['POST', '/reports'],
  ['GET', '/reports'],
  ['POST', '/webhooks/chat'],
] as const;

/** Made-up requests a route, and people who make them. */
const RUNS = 40;

/** Names that routes know, so that what is made up gets past the first field. */
const FIELDS = [
  'code',
  'token',
  'kind',
  'userId',
  'groupId',
  'messageId',
  'reportId',
  'targetId',
  'targetName',
  'isMuted',
  'reason',
  'note',
  'evidence',
];

describe('made-up requests', () => {
  let database: Database;
  let server: TestServer;
  let callCount = 0;
  const sessions: string[] = [];
  beforeAll(async () => {
    database = await openPglite();
    server = await TestServer.open(database);
    for (let index = 0; index < RUNS; index += 1) {
      sessions.push((await server.signIn(`person${index}`)).session);
    }
  }, DATABASE_LIMIT_MS);
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  it('reach every route that the document names', async () => {
    const { paths } = (await server.get('/openapi.json')).json<{
      paths: Readonly<Record<string, object>>;
    }>();
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const reached = ROUTES.map(([method, path]) => `${method} ${path}`);
    const asked = documented
      .map((route) => route.replace(/\{[^}]+\}/gu, '*'))
      .filter((route) => !route.includes(' /health/'));
    expect(asked.sort()).toEqual(reached.sort());
  });

  it.each(ROUTES)(
    '%s %s answers each with a success or a problem of the caller’s, never with a failure of its own',
    async (method, pattern) => {
      const body = fc.oneof(
        fc.dictionary(fc.constantFrom(...FIELDS), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 }),
        fc.jsonValue(),
      );
      await fc.assert(
        fc.asyncProperty(
          body,
          fc.string({ unit: 'grapheme' }),
          fc.boolean(),
          fc.ipV4(),
          async (payload, text, isIn, remoteAddress) => {
            const url = pattern.replace('*', () => encodeURIComponent(text));
            const hasBody = method !== 'GET' && method !== 'DELETE';
            const options: InjectOptions = {
              method,
              url,
              // Every caller has an address or an account of their own: bounds are not what is tested here.
              remoteAddress,
              ...(hasBody && {
                payload: JSON.stringify(payload),
                headers: { 'content-type': 'application/json' },
              }),
            };
            const session = isIn ? sessions[(callCount += 1) % RUNS] : text.replace(/[^!-~]/g, '');
            const answer = await server.call(options, session);
            expect([method, url, answer.statusCode < 500]).toEqual([method, url, true]);
          },
        ),
        { numRuns: RUNS },
      );
    },
    DATABASE_LIMIT_MS,
  );
});
