import { Type } from '@sinclair/typebox';
import { text } from '../http/schemas';
import { callTheAbsent } from '../notices/call-the-absent';
import { ChatWebhook, deliveredMessage } from '../notices/chat-webhook';
import { refusal } from '../notices/content-check';
import { isSigned } from '../notices/webhook-signature';
import { Problem } from '../problems';
import type { Services } from '../services';
import type { Routes } from './routes';

const Query = Type.Object({
  SdkAppid: text(16, 1),
  Sign: Type.Optional(text(64)),
  RequestTime: Type.Optional(text(12)),
});

/** What the chat service wants to hear back (document 1047/34354). */
const Answer = Type.Object({
  ActionStatus: Type.Literal('OK'),
  ErrorCode: Type.Integer(),
  ErrorInfo: Type.String(),
});

const FINE = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' } as const;

/** Webhooks are handled once; what they were is forgotten after a day, long after their signature has expired. */
const MEMORY_MS = 24 * 60 * 60 * 1000;

/** The chat service's webhooks: before a message (content check) and after one (calling who is away). */
export const webhookRoutes: Routes = (app, services) => {
  app.post(
    '/webhooks/chat',
    {
      config: { rateLimit: false },
      schema: {
        tags: ['webhooks'],
        querystring: Query,
        body: ChatWebhook,
        response: { 200: Answer },
      },
    },
    async (request) => {
      mustBeSigned(services, request.query);
      const refused = await refusal(services, request.body);
      if (refused !== undefined) return { ActionStatus: 'OK' as const, ...refused };
      const message = deliveredMessage(request.body);
      if (message !== undefined && (await isFirst(services, message.id))) {
        // The chat service waits two seconds for an answer; calling people may take longer.
        void callTheAbsent(services, message).catch(() =>
          request.log.warn('could not call who is away'),
        );
      }
      return FINE;
    },
  );
};

async function isFirst({ clock, heardWebhooks }: Services, id: string): Promise<boolean> {
  const nowMs = clock.nowMs();
  await heardWebhooks.forgetBefore(nowMs - MEMORY_MS);
  return heardWebhooks.isFirst(id, nowMs);
}

/** @throws Problem `bad-signature` */
function mustBeSigned(
  { clock, config }: Services,
  query: { readonly SdkAppid: string; readonly Sign?: string; readonly RequestTime?: string },
): void {
  const signature = { sign: query.Sign ?? '', requestTimeS: query.RequestTime ?? '' };
  const isOurs =
    config.webhookToken !== undefined &&
    query.SdkAppid === String(config.cloud.sdkAppId) &&
    isSigned(signature, config.webhookToken, clock.nowMs());
  if (!isOurs) throw new Problem('bad-signature');
}
