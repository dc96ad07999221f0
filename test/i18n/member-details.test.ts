import { buildMember } from '../support/fakes/fake-members';
import { memberDetail } from '../../miniprogram/i18n/member-details';

it('says who runs the group and who is muted, by the clock of the service', () => {
  expect(memberDetail(buildMember(), 1_000, 'zh-CN')).toBe('');
  expect(memberDetail(buildMember({ role: 'owner' }), 1_000, 'zh-CN')).toBe('群主');
  const muted = buildMember({ role: 'admin', mutedUntilMs: 1_001 });
  expect(memberDetail(muted, 1_000, 'zh-CN')).toBe('管理员 · 禁言中');
  expect(memberDetail(muted, 1_001, 'en')).toBe('Admin');
  const there = buildMember({ role: 'owner', isOnline: true });
  expect(memberDetail(there, 1_000, 'zh-CN')).toBe('群主 · 在线');
});
