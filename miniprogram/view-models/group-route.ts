import { conversationIdOf } from '../domain/ids';
import type { Route } from '../platform/platform';
import type { Services } from '../stores/services';

/** Where somebody goes who opens a group: to its chat, or to the topics of a community that has them. */
export function groupRoute({ communities }: Pick<Services, 'communities'>, groupId: string): Route {
  return communities.get(groupId) === undefined
    ? { to: 'chat', conversationId: conversationIdOf({ kind: 'group', groupId }) }
    : { to: 'community', groupId };
}
