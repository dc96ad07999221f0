import { until } from '../../../support/until';
import { closeFixtures, openFixture } from '../fixture-program';

afterEach(closeFixtures);

describe('touch events', () => {
  it('bubble after the capture phase and collect marks', async () => {
    const { page, records } = await openFixture('pages/touch/touch');
    page.tap('.inner');
    expect(records.slice(-3)).toEqual(['capture', 'inner', 'outer {"area":"outer"}']);
  });

  it('stop at catch', async () => {
    const { page, records } = await openFixture('pages/touch/touch');
    page.tap('.stop');
    expect(records.slice(-2)).toEqual(['capture', 'inner']);
  });

  it('run only the innermost of mutually exclusive handlers', async () => {
    const { page, records } = await openFixture('pages/touch/touch');
    page.tap('.mut-inner');
    expect(records.slice(-3)).toEqual(['capture', 'mut', 'outer {"area":"outer"}']);
  });

  it('follow a drag, which is no tap', async () => {
    const { page, records } = await openFixture('pages/touch/touch');
    records.length = 0;
    page.drag('.moves', 20, 0, 1);
    expect(records).toEqual(['touchstart 1 0', 'touchmove 1 20', 'touchend 0 20']);
  });

  it('become a long press after 350 ms in place of a tap', async () => {
    const { page, records } = await openFixture('pages/touch/touch');
    records.length = 0;
    const release = page.press('.inner');
    await until(() => records.includes('long'));
    release();
    expect(records).toEqual(['long']);
  });

  it('add the hover class while pressed', async () => {
    const { page } = await openFixture('pages/touch/touch');
    const inner = page.find('.inner');
    inner.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await until(() => inner.classList.contains('pressed'));
    inner.dispatchEvent(new Event('pointerup', { bubbles: true }));
    await until(() => !inner.classList.contains('pressed'));
    expect(inner.className).toBe('inner');
  });

  it('name target and currentTarget as data', async () => {
    const { page, records } = await openFixture('pages/home/home');
    page.tap('.title');
    expect(records).toContain('tap {"rowId":"7"} {"place":"title"}');
  });
});
