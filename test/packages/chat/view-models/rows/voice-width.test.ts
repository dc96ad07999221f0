import { voiceWidthPx } from '../../../../../miniprogram/packages/chat/view-models/rows/voice-width';

it.each([
  [0, 64],
  [1, 64],
  [2, 82],
  [10, 117],
  [30, 159],
  [60, 200],
  [3_600, 200],
])('%i seconds are %i px wide', (seconds, widthPx) => {
  expect(voiceWidthPx(seconds)).toBe(widthPx);
});
