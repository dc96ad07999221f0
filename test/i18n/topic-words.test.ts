import { topicWords } from '../../miniprogram/i18n/topic-words';

it('counts topics', () => {
  expect(topicWords('zh-CN').topicCount(3)).toBe('3 个话题');
  expect(topicWords('en').topicCount(1)).toBe('1 topic');
  expect(topicWords('en').topicCount(3)).toBe('3 topics');
});

it('names what is deleted', () => {
  expect(topicWords('zh-CN').removeTitle('喝茶')).toBe('删除话题“喝茶”？');
  expect(topicWords('en').removeTitle('Tea')).toBe('Delete the topic “Tea”?');
});
