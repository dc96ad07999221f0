import fc from 'fast-check';
import {
  parseHandledRequest,
  parseJoinRequest,
} from '../../../miniprogram/domain/group/handled-request';

const request = {
  id: 'r1',
  groupId: 'team',
  groupName: 'Team',
  userId: 'qi',
  name: 'Qi',
  invitedBy: '',
  note: 'hi',
  askedAtMs: 7,
};

it('reads what was kept', () => {
  const handled = { request, result: 'accepted', atMs: 5 };
  expect(parseHandledRequest(JSON.parse(JSON.stringify(handled)))).toEqual(handled);
  expect(parseJoinRequest(request)).toEqual(request);
});

it.each([
  null,
  7,
  [],
  {},
  { request, result: 'toString', atMs: 5 },
  { request, result: 'accepted', atMs: -1 },
  { request, result: 'accepted', atMs: 1.5 },
  { request: { ...request, id: '' }, result: 'accepted', atMs: 5 },
  { request: { ...request, userId: {} }, result: 'accepted', atMs: 5 },
])('takes %j for nothing', (value) => {
  expect(parseHandledRequest(value)).toBeUndefined();
});

it('bounds what is longer than anything should be, and times that are none', () => {
  const long = parseJoinRequest({ ...request, note: 'x'.repeat(10_000), askedAtMs: -1 });
  expect(long?.note).toHaveLength(300);
  expect(long?.askedAtMs).toBe(0);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      parseHandledRequest(value);
      parseHandledRequest({ request: value, result: value, atMs: value });
    }),
  );
});
