import type { CommandTable } from '../gateway/handler';
import { createGroup } from './create';
import { groupHistoryCommands } from './history';
import { joiningCommands } from './joining';
import { leavingCommands } from './leaving';
import { memberCommands } from './members';
import { modifyInGroup } from './modify';
import { groupProfileCommands } from './profile';
import { groupReadCommands } from './read';
import { recallFromGroup } from './recall';
import { sendToGroup } from './send';

export const groupCommands: CommandTable = {
  'group_open_http_svc.create_group': createGroup,
  'group_open_http_svc.send_group_msg': sendToGroup,
  'group_open_http_svc.group_msg_recall': recallFromGroup,
  'openim.modify_group_msg': modifyInGroup,
  ...groupProfileCommands,
  ...joiningCommands,
  ...leavingCommands,
  ...memberCommands,
  ...groupHistoryCommands,
  ...groupReadCommands,
};
