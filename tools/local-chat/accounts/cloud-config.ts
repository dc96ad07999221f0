import type { CommandTable } from '../gateway/handler';
import { success } from '../gateway/replies';

const ONE_DAY_S = 86400;

/** Settings that the SDK fetches from the cloud: nothing special is set. */
export const cloudConfigCommands: CommandTable = {
  'im_sdk_config_mgr.fetch_config': () =>
    success({
      int32_error_code: 0,
      str_error_message: '',
      str_json_config: '{}',
      uint32_expired_time: ONE_DAY_S,
      uint64_version: 1,
    }),
  'im_sdk_config_mgr.fetch_imsdk_purchase_bitsv2': (_request, { features }) =>
    success({
      int32_error_code: 0,
      str_error_message: '',
      str_purchase_bits: features.purchaseBits(),
      uint32_expired_time: ONE_DAY_S,
    }),
  'im_msg_audit_mgr.get_profanity_list': () =>
    success({
      msg_cmd_error_code: { uint32_code: 0, str_err_msg: '' },
      uint64_version: 1,
      uint64_expired_time: ONE_DAY_S,
      uint64_complete_flag: 1,
    }),
};
