import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import { TypeBoxValidatorCompiler, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { DestinationStream } from 'pino';
import { answerProblem } from './http/answer-problem';
import { callerOf } from './http/caller-of';
import { logOptions } from './http/log-options';
import { avatarRoutes } from './routes/avatars';
import { healthRoutes } from './routes/health';
import { invitationRoutes } from './routes/invitations';
import { accountRoutes } from './routes/account';
import { liveRoomRoutes } from './routes/live-rooms';
import { reportRoutes } from './routes/reports';
import { qrCodeRoutes } from './routes/qr-codes';
import { shareTokenRoutes } from './routes/share-tokens';
import { signInRoutes } from './routes/sign-in';
import { subscriptionRoutes } from './routes/subscriptions';
import { webhookRoutes } from './routes/webhooks';
import { Problem } from './problems';
import type { Services } from './services';
import type { App, Routes } from './routes/routes';

const AREAS: readonly Routes[] = [
  healthRoutes,
  signInRoutes,
  accountRoutes,
  shareTokenRoutes,
  invitationRoutes,
  qrCodeRoutes,
  liveRoomRoutes,
  avatarRoutes,
  subscriptionRoutes,
  reportRoutes,
  webhookRoutes,
];

/** Longer than any JSON that the routes take, apart from pictures, which name a limit of their own. */
const MAX_BODY_BYTES = 64 * 1024;
/** A share token is part of a path. */
const MAX_TOKEN_LENGTH = 1024;
/** One account, or one address where nobody has signed in, all routes together; some routes have bounds of their own. */
const MAX_REQUESTS_A_MINUTE = 300;

/**
 * The whole server without a port: `listen` opens one, tests `inject` requests.
 * @param logTo where log lines go; the standard output where nothing is said
 */
export async function buildApp(services: Services, logTo?: DestinationStream): Promise<App> {
  const { logLevel, trustedProxyCount } = services.config;
  const fastify: FastifyInstance = Fastify({
    logger: logOptions(logLevel, logTo),
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: (_address, hop) => hop < trustedProxyCount,
    // The address is the caller's own in part: a share token is in it. See log-options.
    logController: new LogController({ disableRequestLogging: true }),
    requestTimeout: 15_000,
    routerOptions: { maxParamLength: MAX_TOKEN_LENGTH },
    frameworkErrors: answerProblem,
    forceCloseConnections: 'idle',
  });
  const app = fastify.withTypeProvider<TypeBoxTypeProvider>();
  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  app.setErrorHandler(answerProblem);
  app.setNotFoundHandler(() => {
    throw new Problem('not-found');
  });
  await app.register(rateLimit, {
    max: MAX_REQUESTS_A_MINUTE,
    timeWindow: '1 minute',
    keyGenerator: callerOf(services),
    errorResponseBuilder: () => new Problem('too-often'),
  });
  await app.register(swagger, {
    openapi: {
      info: { title: 'xiaoxu-chat server', version: '1' },
      components: {
        securitySchemes: {
          session: { type: 'http', scheme: 'bearer' },
          operator: { type: 'http', scheme: 'bearer' },
        },
      },
    },
  });
  let isClosing = false;
  app.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  // What is under way when the server stops ends its connection: kept open, it would hold the stop up for as long as it idles.
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        route: request.routeOptions.url ?? 'unknown',
        method: request.method,
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
  await app.register((scope, _options, done) => {
    for (const addRoutes of AREAS)
      addRoutes(scope.withTypeProvider<TypeBoxTypeProvider>(), services);
    done();
  });
  return app;
}
