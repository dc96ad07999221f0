import { aFewPeople } from './worlds';
import { kindOf, signedIn, valueOf } from '../contract';
import type { ContractService, MakeService } from '../contract';

/** Becoming friends. */
export function describeFriends(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  it('asks somebody who decides about it, and is done with who is a friend already', async () => {
    const { chat } = await signedIn(service, 'lin');
    expect(await valueOf(chat.friends.ask('qi', '我是林'))).toBe('asked');
    expect(await valueOf(chat.friends.ask('mo', 'again'))).toBe('added');
  });

  it('refuses to befriend me with myself', async () => {
    const { chat } = await signedIn(service, 'lin');
    expect(await kindOf(chat.friends.ask('lin', 'hi'))).toBe('forbidden');
  });
}
