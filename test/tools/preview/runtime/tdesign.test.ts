import { until } from '../../../support/until';
import { closeFixtures, openFixture } from '../fixture-program';

afterEach(closeFixtures);

type SetData = { setData(data: object): void };

describe('TDesign components', () => {
  it('mount without errors', async () => {
    const { page, device } = await openFixture('pages/kit/kit');
    expect(device.errors).toEqual([]);
    expect(page.text('.t-cell__title-text')).toContain('Cell');
    expect(page.text('.t-badge')).toContain('3');
  });

  it('cell reports taps', async () => {
    const { page, records } = await openFixture('pages/kit/kit');
    page.tap('.t-cell__title-text');
    expect(records).toContain('click');
  });

  it('search reports typing', async () => {
    const { page, records } = await openFixture('pages/kit/kit');
    page.input('.t-search', 'abc');
    await until(() => records.includes('search abc'));
  });

  it('popup opens and closes by property', async () => {
    const { page } = await openFixture('pages/kit/kit');
    expect(page.has('.sheet')).toBe(false);
    (page.instance as SetData).setData({ isOpen: true });
    await until(() => page.has('.sheet'));
    expect(page.text('.sheet')).toBe('In the sheet');
  });

  it('tabs report a change', async () => {
    const { page, records } = await openFixture('pages/kit/kit');
    await until(() => page.findAll('.t-tabs__item').length === 2);
    page.tap(page.findAll('.t-tabs__item')[1] ?? page.document.body);
    await until(() => records.includes('tab b'));
  });

  it('badge and swipe-cell follow their properties and slots', async () => {
    const { page } = await openFixture('pages/kit/kit');
    (page.instance as SetData).setData({ count: 120 });
    await until(() => page.text('.t-badge').includes('99+'));
    expect(page.text('.remove')).toBe('Remove');
    expect(page.has('.t-swipe-cell')).toBe(true);
  });
});
