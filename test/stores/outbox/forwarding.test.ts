import { Forwarding } from '../../../miniprogram/stores/outbox/forwarding';
import { buildMessage } from '../../support/builders';
import type { ForwardRequest } from '../../../miniprogram/stores/outbox/forwarding';

const request: ForwardRequest = {
  mode: 'each',
  conversationId: 'direct:mo',
  messages: [buildMessage()],
};

it('keeps what is to be forwarded until it is handed over, and tells once', () => {
  const forwarding = new Forwarding();
  const heard: ForwardRequest[] = [];
  const stop = forwarding.onHandedOver((handed) => heard.push(handed));
  forwarding.finish();
  forwarding.begin(request);
  expect(forwarding.request).toBe(request);
  forwarding.finish();
  forwarding.finish();
  expect(forwarding.request).toBeUndefined();
  expect(heard).toEqual([request]);
  forwarding.begin(request);
  forwarding.clear();
  expect(forwarding.request).toBeUndefined();
  const content = { kind: 'custom', data: '{}', description: '', extension: '' } as const;
  forwarding.begin({ mode: 'card', content });
  forwarding.finish();
  expect(heard).toHaveLength(1);
  stop();
  forwarding.begin(request);
  forwarding.finish();
  expect(heard).toHaveLength(1);
});
