import { Disposables } from '../../miniprogram/kernel/disposables';

describe('Disposables', () => {
  it('releases the last acquired first, once', () => {
    const released: string[] = [];
    const disposables = new Disposables();
    disposables.add(() => released.push('first'));
    disposables.add(() => released.push('second'));
    disposables.dispose();
    disposables.dispose();
    expect(released).toEqual(['second', 'first']);
  });

  it('releases at once what comes too late', () => {
    const disposables = new Disposables();
    disposables.dispose();
    let isReleased = false;
    disposables.add(() => (isReleased = true));
    expect(isReleased).toBe(true);
  });
});
