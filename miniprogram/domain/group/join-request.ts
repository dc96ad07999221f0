/** What became of asking to join: in, in already, or waiting for an admin. */
export type JoinOutcome = 'joined' | 'already' | 'waiting';

/** What became of one person who was to be brought in. `full`: in as many groups as somebody may be. */
export type InviteOutcome = 'added' | 'already' | 'waiting' | 'full' | 'failed';

export interface Invited {
  readonly userId: string;
  readonly outcome: InviteOutcome;
}

/** Somebody waits to be let into a group that I look after. */
export interface JoinRequest {
  /** Names the request as long as it waits. */
  readonly id: string;
  readonly groupId: string;
  readonly groupName: string;
  /** Who would come in. */
  readonly userId: string;
  /** Their name as the service tells it; may be empty. */
  readonly name: string;
  /** Who wants to bring them in; empty for those who asked themselves. */
  readonly invitedBy: string;
  /** What they wrote. */
  readonly note: string;
  /** When they asked, by the service's clock; 0 where it did not say. */
  readonly askedAtMs: number;
}
