import { toAsciiLabel } from '../../../miniprogram/domain/text/punycode';

// Samples of RFC 3492, section 7.1, and well-known names.
it.each([
  ['example', 'example'],
  ['', ''],
  ['bücher', 'xn--bcher-kva'],
  ['例え', 'xn--r8jz45g'],
  ['他们为什么不说中文', 'xn--ihqwcrb4cv8a8dqg056pqjye'],
  ['3年b組金八先生', 'xn--3b-ww4c5e180e575a65lsy2b'],
  ['почемужеонинеговорятпорусски', 'xn--b1abfaaepdrnnbgefbadotcwatmq2g4l'],
])('spells %s as %s', (label, ascii) => {
  expect(toAsciiLabel(label)).toBe(ascii);
});

it('spells nothing that is longer than a label', () => {
  expect(toAsciiLabel('字'.repeat(64))).toBeUndefined();
  expect(toAsciiLabel('𠀀'.repeat(60))).toBeUndefined();
});
