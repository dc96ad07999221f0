import path from 'node:path';
import { type OpenedMiniProgram, openMiniProgram } from '../../../support/mini-program';
import { until } from '../../../support/until';

const root = path.resolve(__dirname, '../fixture');

let records: string[] = [];
let opened: OpenedMiniProgram | undefined;

async function open(url = '', more: object = {}): Promise<OpenedMiniProgram> {
  records = [];
  opened = await openMiniProgram({ root, path: url, wx: { records }, ...more });
  return opened;
}

afterEach(() => {
  opened?.close();
  opened = undefined;
});

describe('a page', () => {
  it('runs the app and page hooks in order', async () => {
    await open('pages/home/home?a=1');
    await until(() => records.includes('home.onReady'));
    expect(records).toEqual([
      'app.onLaunch pages/home/home',
      'app.onShow',
      'home.onLoad {"a":"1"}',
      'home.onShow',
      'home.onReady',
    ]);
  });

  it('shows its data and reacts to a tap', async () => {
    const { page } = await open();
    expect(page.text('.title')).toBe('Hello');
    page.tap('.title');
    expect(page.text('.title')).toBe('Tapped');
    expect(records).toContain('tap {"rowId":"7"} {"place":"title"}');
  });

  it('binds a field both ways', async () => {
    const { page } = await open();
    page.input('.field', 'hi');
    expect(records).toContain('input hi');
    expect(page.text('.echo')).toBe('hi');
  });
});
