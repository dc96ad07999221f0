import type { CommandTable } from '../gateway/handler';
import { success } from '../gateway/replies';
import { applicationCommands } from './applications';
import { blacklistCommands } from './blacklist';
import { friendCommands } from './friends';

export const relationCommands: CommandTable = {
  ...friendCommands,
  ...applicationCommands,
  ...blacklistCommands,
  /** Friend groups: there are none. */
  'sns.group_get': () => success({ CurrentSequence: 0, ResultItem: [] }),
};
