import type { CommandTable } from '../gateway/handler';
import { applicationCommands } from './applications';
import { blacklistCommands } from './blacklist';
import { friendCommands } from './friends';
import { labelCommands } from './labels';

export const relationCommands: CommandTable = {
  ...friendCommands,
  ...applicationCommands,
  ...blacklistCommands,
  ...labelCommands,
};
