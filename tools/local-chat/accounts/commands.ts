import type { CommandTable } from '../gateway/handler';
import { cloudConfigCommands } from './cloud-config';
import { doNotDisturbCommands } from './do-not-disturb';
import { profileCommands } from './profiles';
import { statusCommands } from './status';

export const accountCommands: CommandTable = {
  ...profileCommands,
  ...statusCommands,
  ...doNotDisturbCommands,
  ...cloudConfigCommands,
};
