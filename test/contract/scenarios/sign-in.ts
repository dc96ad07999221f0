import { outgoingText } from '../../support/builders';
import { eventOf, kindOf, listed, sendText, signedIn, valueOf } from '../contract';
import { until } from '../../support/until';
import type { KickReason } from '../../../miniprogram/chat/chat-event';
import type { MakeService, ContractService } from '../contract';
import { aFewPeople } from './worlds';

/** Coming in, being kept out, and being thrown out. */
export function describeSignIn(make: MakeService): void {
  let service: ContractService;
  afterEach(() => service.dispose());

  it('signs in and says so', async () => {
    service = await make(aFewPeople);
    const client = service.client('lin');
    await valueOf(client.chat.signIn(service.credentials('lin')));
    expect(client.events).toContainEqual({ type: 'became-ready' });
    expect(client.events).toContainEqual({ type: 'connection-changed', connection: 'connected' });
    expect(await valueOf(client.chat.me())).toMatchObject({ userId: 'lin', nick: '林' });
  });

  it('signs in twice without harm', async () => {
    service = await make(aFewPeople);
    const client = await signedIn(service, 'lin');
    expect(await kindOf(client.chat.signIn(service.credentials('lin')))).toBe('ok');
  });

  it.each([
    ['forged', 'credentials-invalid'],
    ['expired', 'credentials-expired'],
  ] as const)('keeps out %s credentials', async (kind, problem) => {
    service = await make(aFewPeople);
    const client = service.client('lin');
    expect(await kindOf(client.chat.signIn(service.credentials('lin', kind)))).toBe(problem);
    expect(await kindOf(client.chat.conversations())).toBe('not-ready');
    expect(await kindOf(client.chat.signIn(service.credentials('lin')))).toBe('ok');
  });

  it('answers “network” at once while the service is not running, and comes in when it is', async () => {
    service = await make(aFewPeople, { isStopped: true });
    const client = service.client('lin');
    expect(await kindOf(client.chat.signIn(service.credentials('lin')))).toBe('network');
    expect(await kindOf(client.chat.signIn(service.credentials('lin')))).toBe('network');
    await service.start();
    expect(await kindOf(client.chat.signIn(service.credentials('lin')))).toBe('ok');
    expect(await valueOf(client.chat.me())).toMatchObject({ userId: 'lin' });
  });

  it('gives up on a service that takes the connection and says nothing, and may try again', async () => {
    service = await make(aFewPeople);
    service.setSilent(true);
    const client = service.client('lin');
    const attempt = client.chat.signIn(service.credentials('lin'));
    await service.passTime(15_000);
    expect(await kindOf(attempt)).toBe('timeout');
    service.setSilent(false);
    expect(await kindOf(client.chat.signIn(service.credentials('lin')))).toBe('ok');
  });

  it('answers nothing but “not-ready” before sign-in and after sign-out', async () => {
    service = await make(aFewPeople);
    const client = service.client('lin');
    const text = outgoingText('x');
    expect(await kindOf(client.chat.history('direct:mo'))).toBe('not-ready');
    expect(await kindOf(client.chat.send(text))).toBe('not-ready');
    await valueOf(client.chat.signIn(service.credentials('lin')));
    await valueOf(client.chat.signOut());
    expect(await kindOf(client.chat.history('direct:mo'))).toBe('not-ready');
    expect(client.events.at(-1)).toEqual({ type: 'became-unready' });
  });

  it('lets another person in after a sign-out', async () => {
    service = await make(aFewPeople);
    const client = await signedIn(service, 'lin');
    await valueOf(client.chat.signOut());
    await valueOf(client.chat.signIn(service.credentials('mo')));
    expect(await valueOf(client.chat.me())).toMatchObject({ userId: 'mo' });
    await until(async () => (await listed(client, 'direct:lin')) !== undefined);
  });

  it('signs out while the service is down', async () => {
    service = await make(aFewPeople);
    const client = await signedIn(service, 'lin');
    await service.stop();
    const out = client.chat.signOut();
    await service.passTime(3_000);
    expect(await kindOf(out)).toBe('ok');
    expect(await kindOf(client.chat.conversations())).toBe('not-ready');
  });

  it.each(['another-instance', 'another-device', 'credentials-expired', 'administrator'] as const)(
    'tells that it was thrown out (%s), and lets the person in again',
    async (reason: KickReason) => {
      service = await make(aFewPeople);
      const client = await signedIn(service, 'lin');
      service.kick('lin', reason);
      // An expired session shows with the next request.
      void client.chat.people(['mo']);
      expect(await eventOf(client, 'kicked')).toEqual({ type: 'kicked', reason });
      await until(async () => (await kindOf(client.chat.conversations())) === 'not-ready');
      expect(await kindOf(client.chat.signIn(service.credentials('lin')))).toBe('ok');
      await sendText(client, 'direct:mo', 'back');
      expect(service.textsBetween('lin', 'mo').at(-1)).toBe('back');
    },
  );
}
