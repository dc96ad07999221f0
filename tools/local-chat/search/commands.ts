import type { CommandTable } from '../gateway/handler';
import { searchMessages } from './messages';

/** The paid plug-in "cloud search". */
export const searchCommands: CommandTable = {
  'message_search.query': searchMessages,
};
