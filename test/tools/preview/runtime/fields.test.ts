import { until } from '../../../support/until';
import { closeFixtures, openFixture } from '../fixture-program';

afterEach(closeFixtures);

const field = (page: { find(selector: string): HTMLElement }, selector: string): HTMLInputElement =>
  page.find(selector).querySelector('input,textarea') as HTMLInputElement;

describe('form controls', () => {
  it('submit their values by name', async () => {
    const { page, records } = await openFixture('pages/fields/fields');
    page.tap('.submit');
    expect(JSON.parse((records.at(-1) ?? '').replace('submit ', ''))).toEqual({
      name: 'Ann',
      note: '',
      isOn: true,
      colours: ['blue'],
      size: 's',
      volume: 30,
      day: null,
      date: '2026-02-10',
    });
  });

  it('reset, unless the button is disabled', async () => {
    const { page, records } = await openFixture('pages/fields/fields');
    page.tap('.reset');
    expect(records.at(-1)).toBe('reset');
    expect(field(page, '.name').value).toBe('');
    (page.instance as { setData(data: object): void }).setData({ isLocked: true });
    records.length = 0;
    page.tap('.reset');
    expect(records).toEqual([]);
    expect(page.byRole('button', 'Reset').getAttribute('aria-disabled')).toBe('true');
  });

  it('toggle by a tap on themselves or their label', async () => {
    const { page, records } = await openFixture('pages/fields/fields');
    page.tap('wx-switch');
    expect(records.at(-1)).toBe('change {"value":false}');
    page.tap('.label');
    expect(records.at(-1)).toBe('change {"value":true}');
    page.tap('.red');
    expect(records.at(-1)).toBe('change {"value":["red","blue"]}');
    page.tap('.large');
    expect(records.at(-1)).toBe('change {"value":"l"}');
    expect(page.find('.small').getAttribute('aria-checked')).toBe('false');
  });

  it('show placeholder, limits and ARIA attributes', async () => {
    const { page } = await openFixture('pages/fields/fields');
    const input = field(page, '.name');
    expect(input.maxLength).toBe(5);
    expect(input.placeholder).toBe('Name');
    expect(page.byRole('textbox', 'Your name')).toBe(input);
    const hint = page.find('.name .hint');
    expect(hint.style.display).toBe('none');
    page.input('.name', '');
    expect(hint.style.display).toBe('');
    expect(page.byRole('note', 'A note').textContent).toBe('hideable');
    expect(page.byRole('button', 'Send it').textContent).toBe('Send');
  });

  it('hide with the hidden attribute', async () => {
    const { page } = await openFixture('pages/fields/fields');
    (page.instance as { setData(data: object): void }).setData({ isHidden: true });
    expect(page.find('.hideable').hasAttribute('hidden')).toBe(true);
  });

  it('ask the phone to pick a row or a date', async () => {
    const { page, records, device } = await openFixture('pages/fields/fields');
    device.picks.push([1], [1, 1, 30], undefined);
    page.tap('.picker');
    await until(() => records.includes('change {"value":"1"}'));
    page.tap('.date');
    await until(() => records.some((entry) => /change.*-02-28/.test(entry)));
    page.tap('.picker');
    await until(() => device.picks.length === 0);
  });

  it('share the page from a button and answer other open types', async () => {
    const { page, records, device } = await openFixture('pages/fields/fields');
    page.tap('.share');
    await until(() => device.shared.length === 1);
    expect(device.shared[0]).toEqual({
      title: 'from button card',
      path: '/pages/fields/fields?x=1',
    });
    page.tap('.avatar');
    await until(() => records.includes('chooseavatar {"avatarUrl":"avatar.png"}'));
  });

  it('clean rich text of what could run', async () => {
    const { page } = await openFixture('pages/fields/fields');
    expect(page.find('.rich').innerHTML).toBe('<p>Hi <b>you</b></p>');
  });

  it('navigate, load pictures from the mini program and style the page', async () => {
    const { page, waitForPage } = await openFixture('pages/fields/fields');
    expect(page.find('.picture img').getAttribute('src')).toBe('/assets/dot.png');
    expect(page.find('.picture img').style.objectFit).toBe('cover');
    expect(page.document.body.style.color).toBe('rgb(4, 5, 6)');
    expect(page.document.documentElement.style.fontSize).toBe('20px');
    page.tap('.link');
    await waitForPage('pages/parts/parts');
  });
});

describe('text fields', () => {
  it('tell the phone about focus and hear the height of its keyboard', async () => {
    const { page, records, device } = await openFixture('pages/fields/fields');
    const input = field(page, '.name');
    input.focus();
    expect(device.keyboard.requests).toEqual([
      { field: input, shouldAdjustPosition: false, cursorSpacing: 12 },
    ]);
    device.keyboard.setHeight(300);
    expect(records).toContain('keyboardheightchange {"height":300,"duration":0}');
    input.blur();
    expect(records).toContain('blur {"value":"Ann","cursor":3}');
    expect(records).toContain('keyboardheightchange {"height":0,"duration":0}');
  });

  it('tell with the focus of a keyboard that was up for another field, and of its end', async () => {
    const { page, records, device } = await openFixture('pages/fields/fields');
    device.keyboard.setHeight(300);
    field(page, '.name').focus();
    expect(records).toContain('focus {"value":"Ann","height":300}');
    device.keyboard.setHeight(0);
    expect(records).toContain('keyboardheightchange {"height":0,"duration":0}');
  });

  it('confirm with Enter and keep the focus only with confirm-hold', async () => {
    const { page, records } = await openFixture('pages/fields/fields');
    const input = field(page, '.name');
    input.focus();
    page.confirm('.name');
    expect(records).toContain('confirm {"value":"Ann"}');
    expect(page.document.activeElement).toBe(page.document.body);
    (page.instance as { setData(data: object): void }).setData({ isHeld: true });
    input.focus();
    page.confirm('.name');
    expect(page.document.activeElement).toBe(input);
  });

  it('follow the page after typing, also back to a value the page had before', async () => {
    const { page } = await openFixture('pages/fields/fields');
    page.input('.note', 'typed');
    expect(page.data['note']).toBe('typed');
    (page.instance as { setData(data: object): void }).setData({ note: '' });
    expect(field(page, '.note').value).toBe('');
  });

  it('send a textarea with its confirm key', async () => {
    const { page, records } = await openFixture('pages/fields/fields');
    page.input('.note', 'hello');
    page.confirm('.note');
    expect(records).toContain('confirm {"value":"hello"}');
  });
});
