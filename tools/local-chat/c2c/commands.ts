import type { CommandTable } from '../gateway/handler';
import { c2cHistoryCommands } from './history';
import { modifyC2c } from './modify';
import { c2cReadCommands } from './read';
import { recallC2c } from './recall';
import { sendC2c } from './send';

export const c2cCommands: CommandTable = {
  'openim.sendmsg': sendC2c,
  'openim.msgwithdraw': recallC2c,
  'openim.modify_c2c_msg': modifyC2c,
  ...c2cHistoryCommands,
  ...c2cReadCommands,
};
