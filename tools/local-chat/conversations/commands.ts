import type { CommandTable } from '../gateway/handler';
import { pageOfConversations } from './page';
import { readAll } from './read-all';
import { conversationSettingCommands } from './settings';
import { syncCommands } from './sync';

export const conversationCommands: CommandTable = {
  'recentcontact.page_get': pageOfConversations,
  'openim.read_all_unread_msg': readAll,
  ...conversationSettingCommands,
  ...syncCommands,
};
