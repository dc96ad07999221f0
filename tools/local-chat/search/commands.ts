import type { CommandTable } from '../gateway/handler';
import { searchMessages } from './messages';

/** The paid plug-in "cloud search". It is bought here; an `error` fault with code 60020 makes it refuse as the cloud does without it. */
export const searchCommands: CommandTable = {
  'message_search.query': searchMessages,
};
