/** Status bar, navigation bar and capsule of the phone. */
import type { WindowStyle } from '../../host';
import { create } from './dom';

export interface NavigationBarActions {
  back(): void;
  openMenu(): void;
  close(): void;
}

export interface NavigationBarLook {
  readonly title: string;
  readonly backgroundColor: string;
  readonly frontColor: 'black' | 'white';
  readonly isCustom: boolean;
  readonly canGoBack: boolean;
  readonly isLoading: boolean;
}

/** A page's look before anything is set at run time. */
export const lookOf = (style: WindowStyle, canGoBack: boolean): NavigationBarLook => ({
  title: style.navigationBarTitleText,
  backgroundColor: style.navigationBarBackgroundColor,
  frontColor: style.navigationBarTextStyle,
  isCustom: style.navigationStyle === 'custom',
  canGoBack,
  isLoading: false,
});

const iconButton = (className: string, onClick: () => void): HTMLButtonElement =>
  create('button', { className, onClick, attributes: { type: 'button' } });

export class NavigationBar {
  readonly statusBar = create(
    'div',
    { className: 'status-bar', attributes: { 'aria-hidden': 'true' } },
    [create('span', { text: '9:41' }), create('span', { className: 'status-icons' })],
  );
  readonly capsule: HTMLElement;
  readonly element: HTMLElement;
  private readonly title = create('h1', { className: 'navigation-title' });
  private readonly spinner = create('span', {
    className: 'spinner small',
    attributes: { role: 'progressbar' },
  });
  private readonly backButton: HTMLButtonElement;
  private readonly menuButton: HTMLButtonElement;
  private readonly closeButton: HTMLButtonElement;

  constructor(actions: NavigationBarActions) {
    this.backButton = iconButton('navigation-back', () => actions.back());
    this.menuButton = iconButton('capsule-menu', () => actions.openMenu());
    this.closeButton = iconButton('capsule-close', () => actions.close());
    this.capsule = create('div', { className: 'capsule' }, [this.menuButton, this.closeButton]);
    this.element = create('header', { className: 'navigation-bar' }, [
      this.backButton,
      create('div', { className: 'navigation-center' }, [this.spinner, this.title]),
    ]);
  }

  label(words: { readonly back: string; readonly more: string; readonly close: string }): void {
    this.backButton.setAttribute('aria-label', words.back);
    this.menuButton.setAttribute('aria-label', words.more);
    this.closeButton.setAttribute('aria-label', words.close);
  }

  show(look: NavigationBarLook, phone: HTMLElement): void {
    this.title.textContent = look.title;
    this.spinner.hidden = !look.isLoading;
    this.backButton.hidden = !look.canGoBack;
    this.element.hidden = look.isCustom;
    phone.style.setProperty('--bar-background', look.backgroundColor);
    phone.style.setProperty('--bar-front', look.frontColor === 'white' ? '#fff' : '#1a1d1c');
    phone.classList.toggle('has-custom-navigation', look.isCustom);
    phone.classList.toggle('has-white-bar-text', look.frontColor === 'white');
  }
}
