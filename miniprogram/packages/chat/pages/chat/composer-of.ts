/** The composer, as far as the page drives it. */
export interface Composer {
  focus(): void;
  blur(): void;
  insert(words: string): void;
  placeCaret(at: number): void;
  deleteBack(): void;
}

/** The composer of a page; undefined where nothing can be sent. */
export function composerOf(page: {
  selectComponent(selector: string): unknown;
}): Composer | undefined {
  const component = page.selectComponent('#composer');
  return isComposer(component) ? component : undefined;
}

function isComposer(component: unknown): component is Composer {
  const methods = ['focus', 'blur', 'insert', 'placeCaret', 'deleteBack'];
  return (
    typeof component === 'object' &&
    component !== null &&
    methods.every((method) => method in component)
  );
}
