import { MessageInstances } from '../../../miniprogram/packages/tencent/instances';
import { sdkText } from '../../support/fakes/fake-sdk';

const text = (id: number, conversation = 'C2Cmo') =>
  sdkText({ ID: `m-${id}`, conversationID: conversation });

it('gives back the very object', () => {
  const instances = new MessageInstances();
  const message = text(1);
  instances.keepAll([message, null, { ID: 'no conversation' }]);
  expect(instances.find('direct:mo', 'm-1')).toBe(message);
  expect(instances.find('direct:qi', 'm-1')).toBeUndefined();
});

it('takes the newer object of one ID', () => {
  const instances = new MessageInstances();
  const newer = text(1);
  instances.keep(text(1));
  instances.keep(newer);
  expect(instances.of('direct:mo')).toEqual([newer]);
  expect(instances.find('direct:mo', 'm-1')).toBe(newer);
});

it('lets the oldest messages of a long conversation go', () => {
  const instances = new MessageInstances();
  for (let id = 0; id <= 1_000; id += 1) instances.keep(text(id));
  expect(instances.of('direct:mo')).toHaveLength(1_000);
  expect(instances.find('direct:mo', 'm-0')).toBeUndefined();
});

it('lets the conversation go that was touched longest ago', () => {
  const instances = new MessageInstances();
  for (let index = 0; index < 50; index += 1) instances.keep(text(1, `C2C${index}`));
  instances.keep(text(2, 'C2C0'));
  instances.keep(text(1, 'C2Cnew'));
  expect(instances.find('direct:1', 'm-1')).toBeUndefined();
  expect(instances.find('direct:0', 'm-1')).toBeDefined();
});

it('forgets one conversation, or all', () => {
  const instances = new MessageInstances();
  instances.keepAll([text(1), text(1, 'C2Cqi')]);
  instances.forget('direct:mo');
  expect(instances.of('direct:mo')).toEqual([]);
  instances.clear();
  expect(instances.of('direct:qi')).toEqual([]);
});
