import type { CommandTable } from '../gateway/handler';
import { searchGroups } from './groups';
import { searchMembers } from './members';
import { searchMessages } from './messages';

/** The paid plug-in "cloud search". */
export const searchCommands: CommandTable = {
  'group_search.query': searchGroups,
  'group_member_search.query': searchMembers,
  'message_search.query': searchMessages,
};
