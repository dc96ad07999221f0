import { groupDenial } from '../../../domain/group/group-permissions';
import type { Group } from '../../../domain/group/group';

/** Whether I may make, change and delete the topics of a community; not while it is unknown. */
export function mayRunTopics(community: Group | undefined): boolean {
  if (community === undefined) return false;
  // Who may come in has no say in it.
  const group = { ...community, joinOption: 'closed', inviteOption: 'closed' } as const;
  return groupDenial('run-topics', group) === undefined;
}
