import { failed, ok } from '../../kernel/result';
import type { AppServer } from '../../platform/app-server';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatError } from '../../chat/chat-error';
import type { PeopleStore } from '../conversations/people-store';
import type { Result } from '../../kernel/result';

/** What I tell others about myself. What is missing stays as it is. */
export interface ProfileChange {
  readonly nick?: string;
  /** A picture on this device. */
  readonly picturePath?: string;
}

/** `picture`: our server did not take it; else what the chat service said. */
export type ProfileProblem = 'picture' | ChatError;

/** Changes my own profile: the picture goes to our server, its address and the name to the chat service. */
export class MyProfile {
  constructor(
    private readonly server: Pick<AppServer, 'keepAvatar'>,
    private readonly chat: Pick<ChatClient, 'updateMe'>,
    private readonly people: Pick<PeopleStore, 'put'>,
  ) {}

  async change({ nick, picturePath }: ProfileChange): Promise<Result<void, ProfileProblem>> {
    const kept =
      picturePath === undefined ? ok(undefined) : await this.server.keepAvatar(picturePath);
    if (!kept.ok) return failed('picture');
    const me = await this.chat.updateMe({
      ...(nick !== undefined && { nick }),
      ...(kept.value !== undefined && { avatarUrl: kept.value }),
    });
    if (!me.ok) return me;
    this.people.put([me.value]);
    return ok(undefined);
  }
}
