import { AppIm } from '../../miniprogram/embed/app-im';
import { buildGroupApp } from '../support/group-app';

async function setUp(myRole: 'owner' | 'member') {
  const app = await buildGroupApp(myRole);
  return { ...app, fields: new AppIm(app.services).groupFields };
}

it('sets and reads fields of a group', async () => {
  const { fields } = await setUp('owner');
  expect(await fields.setOfGroup('group:team', { city: '杭州', level: '3' })).toMatchObject({
    ok: true,
  });
  expect(await fields.ofGroup('group:team', ['city'])).toEqual({
    ok: true,
    value: { city: '杭州' },
  });
});

it('sets and reads fields of members', async () => {
  const { fields } = await setUp('member');
  expect(await fields.setOfMember('group:team', 'lin', { seat: '12A' })).toMatchObject({
    ok: true,
  });
  expect(await fields.ofMember('group:team', 'lin', ['seat'])).toMatchObject({
    value: { seat: '12A' },
  });
  expect(await fields.setOfMember('group:team', 'mo', { seat: '1A' })).toEqual({
    ok: false,
    error: 'forbidden',
  });
});

it('asks the service for nothing that it could not take', async () => {
  const { fields, chat } = await setUp('owner');
  const wrong = [
    fields.ofGroup('group:team', []),
    fields.setOfGroup('group:team', {}),
    fields.ofMember('group:team', 'lin', ['']),
    fields.setOfMember('group:team', 'lin', { seat: 12 } as never),
  ];
  for (const answer of await Promise.all(wrong))
    expect(answer).toEqual({ ok: false, error: 'bad-group-data' });
  expect(chat.groupFields.calls.all).toEqual([]);
});
