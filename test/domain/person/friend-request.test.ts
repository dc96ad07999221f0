import { LONGEST_REQUEST_BYTES } from '../../../miniprogram/domain/person/friend-request';

it('allows as many bytes of words as the service', () => {
  expect(LONGEST_REQUEST_BYTES).toBe(256);
});
