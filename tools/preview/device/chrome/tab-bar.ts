/** The phone's tab bar with icons, badges and red dots. */
import type { TabBarItem, TabBarStyle } from '../../host';
import { create } from './dom';

interface TabMark {
  readonly badge?: string;
  readonly hasDot?: boolean;
}

type ItemPatch = Partial<Pick<TabBarItem, 'text' | 'iconUrl' | 'selectedIconUrl'>>;

export class TabBar {
  readonly element = create('nav', { className: 'tab-bar', attributes: { role: 'tablist' } });
  private style: TabBarStyle | undefined;
  private stylePatch: Partial<Omit<TabBarStyle, 'items'>> = {};
  private readonly itemPatches = new Map<number, ItemPatch>();
  private readonly marks = new Map<number, TabMark>();
  private selected: number | undefined;
  private isHidden = false;

  constructor(private readonly onTap: (index: number) => void) {
    this.element.hidden = true;
  }

  get count(): number {
    return this.style?.items.length ?? 0;
  }

  /** True where the tab bar is visible now. */
  get isShown(): boolean {
    return !this.element.hidden;
  }

  setStyle(style: TabBarStyle | undefined): void {
    this.style = style;
    this.draw();
  }

  /** The tab that is open, or undefined on a page without tab bar. */
  select(index: number | undefined): void {
    this.selected = index;
    this.draw();
  }

  patchStyle(patch: Partial<Omit<TabBarStyle, 'items'>>): void {
    this.stylePatch = { ...this.stylePatch, ...patch };
    this.draw();
  }

  patchItem(index: number, patch: ItemPatch): void {
    this.itemPatches.set(index, { ...this.itemPatches.get(index), ...patch });
    this.draw();
  }

  setBadge(index: number, badge: string | undefined): void {
    this.marks.set(index, badge === undefined ? {} : { badge });
    this.draw();
  }

  setDot(index: number, hasDot: boolean): void {
    this.marks.set(index, { hasDot });
    this.draw();
  }

  setHidden(isHidden: boolean): void {
    this.isHidden = isHidden;
    this.draw();
  }

  private draw(): void {
    const style = this.style && { ...this.style, ...this.stylePatch };
    this.element.hidden = !style || this.selected === undefined || this.isHidden;
    if (!style) return;
    this.element.style.background = style.backgroundColor;
    this.element.classList.toggle('has-white-border', style.borderStyle === 'white');
    this.element.replaceChildren(
      ...style.items.map((item, index) =>
        this.drawItem({ ...item, ...this.itemPatches.get(index) }, index, style),
      ),
    );
  }

  private drawItem(item: TabBarItem, index: number, style: TabBarStyle): HTMLElement {
    const isSelected = index === this.selected;
    const iconUrl = isSelected ? (item.selectedIconUrl ?? item.iconUrl) : item.iconUrl;
    const icon = create('span', { className: 'tab-icon' }, [
      ...(iconUrl === undefined ? [] : [create('img', { attributes: { src: iconUrl, alt: '' } })]),
      ...this.drawMark(index),
    ]);
    const tab = create(
      'button',
      {
        className: 'tab',
        onClick: () => this.onTap(index),
        attributes: { type: 'button', role: 'tab', 'aria-selected': String(isSelected) },
      },
      [icon, create('span', { className: 'tab-text', text: item.text })],
    );
    tab.style.color = isSelected ? style.selectedColor : style.color;
    return tab;
  }

  private drawMark(index: number): HTMLElement[] {
    const mark = this.marks.get(index);
    if (mark?.hasDot) return [create('span', { className: 'red-dot' })];
    if (mark?.badge === undefined) return [];
    return [create('span', { className: 'badge', text: badgeText(mark.badge) })];
  }
}

/** WeChat shows at most four characters and an ellipsis beyond. */
const badgeText = (text: string): string => {
  const characters = [...new Intl.Segmenter().segment(text)];
  return characters.length > 4 ? '…' : text;
};
