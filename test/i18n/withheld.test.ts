import { withheldText } from '../../miniprogram/i18n/withheld';

it('says in a sentence of each language that a message is hidden', () => {
  expect(withheldText['zh-CN']).toContain('已被隐藏');
  expect(withheldText.en).toContain('hidden');
});
