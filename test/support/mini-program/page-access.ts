import type { OpenPage } from '../../../tools/preview/runtime/open-page';

const implicitRoles: Readonly<Record<string, string>> = {
  IMG: 'img',
  INPUT: 'textbox',
  TEXTAREA: 'textbox',
};

/** A page as a person sees and touches it. Class selectors match whatever scope the component's styles have. */
export class PageAccess {
  constructor(private readonly page: OpenPage) {}

  get route(): string {
    return this.page.request.route;
  }

  get document(): Document {
    return this.page.document;
  }

  /** `this` of the page's code. */
  get instance(): Readonly<Record<string, unknown>> {
    return this.page.instance as Readonly<Record<string, unknown>>;
  }

  get data(): Readonly<Record<string, unknown>> {
    return this.instance['data'] as Readonly<Record<string, unknown>>;
  }

  /** Everything the page says, white space collapsed. */
  text(selector = 'body'): string {
    return this.findAll(selector)
      .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
      .join(' ');
  }

  findAll(selector: string): readonly HTMLElement[] {
    return [...this.document.querySelectorAll<HTMLElement>(anyScope(selector))];
  }

  /** The only or first match. */
  find(selector: string): HTMLElement {
    return this.required(this.findAll(selector)[0], selector);
  }

  has(selector: string): boolean {
    return this.findAll(selector).length > 0;
  }

  /** The innermost element whose own text is `text`. */
  byText(text: string): HTMLElement {
    const matches = this.findAll('body *').filter((element) => element.textContent.trim() === text);
    return this.required(matches.at(-1), `text "${text}"`);
  }

  /** The first element with an ARIA role and, if given, that label or text. */
  byRole(role: string, name?: string): HTMLElement {
    const matches = this.findAll('body *').filter((element) => {
      const actual = element.getAttribute('role') ?? implicitRoles[element.tagName];
      const label = element.getAttribute('aria-label') ?? element.textContent.trim();
      return actual === role && (name === undefined || label === name);
    });
    return this.required(matches[0], `role ${role} ${name ?? ''}`);
  }

  tap(target: HTMLElement | string): void {
    const element = this.elementOf(target);
    this.mouse(element, 'mousedown');
    this.mouse(element, 'mouseup');
    this.mouse(element, 'click');
  }

  /** Presses, moves by the given distance and lets go. */
  drag(target: HTMLElement | string, byX: number, byY: number, steps = 4): void {
    const element = this.elementOf(target);
    this.mouse(element, 'mousedown');
    for (let step = 1; step <= steps; step += 1) {
      this.mouse(element, 'mousemove', (byX * step) / steps, (byY * step) / steps);
    }
    this.mouse(element, 'mouseup', byX, byY);
  }

  press(target: HTMLElement | string): () => void {
    const element = this.elementOf(target);
    this.mouse(element, 'mousedown');
    return () => {
      this.mouse(element, 'mouseup');
    };
  }

  /** Types into the `input` or `textarea` in, or at, the target: its text becomes `text`. */
  input(target: HTMLElement | string, text: string): void {
    const field = this.fieldOf(target);
    field.focus();
    field.value = text;
    field.dispatchEvent(new this.view.Event('input', { bubbles: true }));
  }

  /** The confirm key of the soft keyboard. */
  confirm(target: HTMLElement | string): void {
    const event = new this.view.KeyboardEvent('keydown', {
      key: 'Enter',
      bubbles: true,
      cancelable: true,
    });
    this.fieldOf(target).dispatchEvent(event);
  }

  private get view(): Window & typeof globalThis {
    return this.document.defaultView as Window & typeof globalThis;
  }

  private fieldOf(target: HTMLElement | string): HTMLInputElement | HTMLTextAreaElement {
    const element = this.elementOf(target);
    const field = element.matches('input,textarea')
      ? element
      : element.querySelector('input,textarea');
    return this.required(field, 'a field') as HTMLInputElement | HTMLTextAreaElement;
  }

  private elementOf(target: HTMLElement | string): HTMLElement {
    return typeof target === 'string' ? this.find(target) : target;
  }

  private mouse(element: HTMLElement, type: string, x = 0, y = 0): void {
    const options = { bubbles: true, cancelable: true, button: 0, clientX: x, clientY: y };
    element.dispatchEvent(new this.view.MouseEvent(type, options));
  }

  private required<Value>(value: Value | null | undefined, what: string): Value {
    if (value === null || value === undefined) {
      throw new Error(`${this.route} has no ${what}:\n${this.document.body.innerHTML}`);
    }
    return value;
  }
}

/** `.name` also matches `scope--name`, as classes of components with isolated styles are written. */
function anyScope(selector: string): string {
  return selector.replace(/\.(-?[_a-zA-Z][\w-]*)/g, ':is(.$1,[class$="--$1"],[class*="--$1 "])');
}
