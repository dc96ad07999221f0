import { chatWords } from '../../miniprogram/i18n/chat-words';

describe('chatWords', () => {
  it('counts the members after the name as each language writes it', () => {
    expect(chatWords('zh-CN').counted(12)).toBe('(12)');
    expect(chatWords('en').counted(12)).toBe(' (12)');
  });

  it('puts the name before what somebody said', () => {
    expect(chatWords('zh-CN').said('周原', '[图片]')).toBe('周原: [图片]');
  });
});
