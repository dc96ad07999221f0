import { failed, ok } from '../../miniprogram/kernel/result';
import { settled } from '../../miniprogram/packages/tencent/requests';
import { fieldsOf } from '../../miniprogram/packages/tencent/from-sdk/fields';
import type { FakeSdk } from './fakes/fake-sdk';
import type { SdkRequest } from '../../miniprogram/packages/tencent/requests';

/** Requests to a fake SDK, without a limit of time. */
export function requestTo(fake: FakeSdk): SdkRequest {
  return async (call, read) => {
    const reply = await settled(() => call(fake.sdk));
    return reply.ok ? ok(read(fieldsOf(reply.value)['data'])) : failed(reply.error);
  };
}
