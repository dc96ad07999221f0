import type { CommandTable } from '../gateway/handler';
import { searchMembers } from './members';
import { searchMessages } from './messages';

/** The paid plug-in "cloud search". */
export const searchCommands: CommandTable = {
  'group_member_search.query': searchMembers,
  'message_search.query': searchMessages,
};
