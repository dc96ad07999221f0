import { NOTICE_KINDS, parseGroupNotice } from '../../../miniprogram/domain/group/group-notice';

it.each(NOTICE_KINDS)('reads a notice of kind %s back from storage', (kind) => {
  const operator = { userId: 'mo', name: '' };
  const notice = { kind, groupId: 'team', groupName: 'Team', operator, words: 'hi' };
  expect(parseGroupNotice(JSON.parse(JSON.stringify(notice)))).toEqual(notice);
});

it.each([undefined, null, 7, 'applied', [], { kind: 'bomb', groupName: {}, words: [] }])(
  'takes %j for a notice of another kind',
  (value) => {
    expect(parseGroupNotice(value)).toMatchObject({ kind: 'other', groupName: '', words: '' });
  },
);

it('believes no long words', () => {
  const long = 'x'.repeat(1_000_000);
  expect(JSON.stringify(parseGroupNotice({ words: long, groupName: long })).length).toBeLessThan(
    500,
  );
});
