import { displayName } from '../../miniprogram/domain/person';

describe('displayName', () => {
  it.each([
    [{ remark: '老周', nameCard: '产品周原', nick: '周原', id: 'zhou' }, '老周'],
    [{ remark: '', nameCard: '产品周原', nick: '周原', id: 'zhou' }, '产品周原'],
    [{ remark: ' ', nick: '周原', id: 'zhou' }, '周原'],
    [{ nick: '\u3000', id: 'zhou' }, 'zhou'],
    [{ id: 'zhou' }, 'zhou'],
  ])('%j is called %s', (parts, name) => {
    expect(displayName(parts)).toBe(name);
  });
});
