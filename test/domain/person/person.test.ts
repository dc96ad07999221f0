import fc from 'fast-check';
import { displayName, seenName } from '../../../miniprogram/domain/person/person';

describe('displayName', () => {
  it.each([
    [{ remark: '老周', nameCard: '产品周原', nick: '周原', id: 'zhou' }, '老周'],
    [{ remark: '', nameCard: '产品周原', nick: '周原', id: 'zhou' }, '产品周原'],
    [{ remark: ' ', nick: '周原', id: 'zhou' }, '周原'],
    [{ nick: '\u3000', id: 'zhou' }, 'zhou'],
    [{ id: 'zhou' }, 'zhou'],
    [{ remark: '\u200b\u200d', nameCard: '\u3164', nick: '\u2800', id: 'zhou' }, 'zhou'],
    [{ nick: '\u202euohZ', id: 'zhou' }, 'uohZ'],
    [{ nick: ' 周\n原\u2028老师 ', id: 'zhou' }, '周 原 老师'],
  ])('%j is called %s', (parts, name) => {
    expect(displayName(parts)).toBe(name);
  });
});

describe('seenName', () => {
  it('keeps a name within its line', () => {
    expect(seenName(`z${'\u0310'.repeat(40)}al`)).toBe('z\u0310\u0310\u0310al');
  });

  it.each(['👩‍👩‍👧‍👦', 'می‌خواهم', 'محمد', 'עמית', '🏳️‍🌈 Ada', '1️⃣'])('leaves %s alone', (name) => {
    expect(seenName(name)).toBe(name);
  });

  it('never answers with anything that cannot be seen', () => {
    const marks = fc.constantFrom(
      '\u200b',
      '\u202e',
      '\ufeff',
      '\u2066',
      '\u0000',
      '\n',
      ' ',
      '\u3164',
    );
    fc.assert(
      fc.property(fc.array(marks), (parts) => {
        expect(seenName(parts.join(''))).toBe('');
        expect(seenName(`${parts.join('')}a${parts.join('')}`)).toBe('a');
      }),
    );
  });
});
