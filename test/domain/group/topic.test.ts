import { GROUP_TEXT_BYTES } from '../../../miniprogram/domain/group/group';
import { TOPIC_TEXT_BYTES } from '../../../miniprogram/domain/group/topic';

it('takes of topics what the SDK says of groups', () => {
  const { name, introduction, notice } = GROUP_TEXT_BYTES;
  expect(TOPIC_TEXT_BYTES).toEqual({ name, introduction, notice });
});
