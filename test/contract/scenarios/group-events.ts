import { eventOf, valueOf } from '../contract';
import { until } from '../../support/until';
import type { ContractClient } from '../contract';
import type { Group } from '../../../miniprogram/domain/group/group';

/** The SDK has its groups a moment after its sign-in, and new ones a moment after it hears of them. */
export function knowsGroup(
  client: ContractClient,
  groupId: string,
  accepts: (group: Group) => boolean = () => true,
): Promise<Group> {
  return until(
    async () => {
      const groups = await valueOf(client.chat.groups());
      const group = groups.find((known) => known.groupId === groupId);
      return group !== undefined && accepts(group) && group;
    },
    { what: `${client.userId} to know ${groupId}` },
  );
}

/** Waits until a client is told of its groups without this one. */
export async function losesGroup(client: ContractClient, groupId: string): Promise<void> {
  await eventOf(
    client,
    'groups-changed',
    ({ groups }) => !groups.some((group) => group.groupId === groupId),
  );
}
