/** What stands between a community's ID and its topic's own part (document 1047/49471). */
const MARK = '@TOPIC#_';

/** The group in which people have roles: the community of a topic, and every other group itself. */
export function groupOfRoles(groupOrTopicId: string): string {
  const end = groupOrTopicId.indexOf(MARK);
  return end > 0 ? groupOrTopicId.slice(0, end) : groupOrTopicId;
}
