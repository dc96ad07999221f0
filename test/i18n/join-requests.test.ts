import { HANDLED_RESULTS } from '../../miniprogram/domain/group/handled-request';
import { joinRequestWords } from '../../miniprogram/i18n/join-requests';

it('says of each result something else', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const { results, newOnes } = joinRequestWords(language);
    expect(new Set(HANDLED_RESULTS.map((result) => results[result])).size).toBe(4);
    expect(newOnes(3)).toContain('3');
  }
});
