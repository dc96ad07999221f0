import { until } from '../../../support/until';
import { closeFixtures, openFixture } from '../fixture-program';

afterEach(closeFixtures);

describe('WXS', () => {
  it('formats in templates, requires other files and knows constructors by name', async () => {
    const { page } = await openFixture('pages/wxs/wxs');
    expect(page.text('.shout')).toBe('HEY!');
    expect(page.text('.kind')).toBe('Array String 1970 true');
  });

  it('responds to touches without the logic layer, and calls it when asked to', async () => {
    const { page, records, setDataLog } = await openFixture('pages/wxs/wxs');
    const knob = page.find('.knob');
    page.drag('.track', 30, 0, 3);
    expect(knob.style.transform).toBe('translateX(30px)');
    expect(knob.className).toBe('knob');
    expect(records).toContain('dragged knob');
    expect(setDataLog.totals().calls).toBe(0);
  });

  it('observes properties with change:', async () => {
    const { page, records } = await openFixture('pages/wxs/wxs');
    await until(() => records.includes('changed 10'));
    (page.instance as { setData(data: object): void }).setData({ width: 25 });
    await until(() => records.includes('changed 25'));
    expect(page.find('.watched').style.width).toBe('25px');
  });
});
