/** What went wrong on a phone, in red under its panel. */
import { button, create } from '../device/chrome/dom';
import type { DeviceReport } from '../device/device-control';
import type { StageWords } from './words';

export class Problems {
  readonly element: HTMLElement;
  private readonly list = create('ul', { className: 'problem-list' });
  private readonly clearButton: HTMLButtonElement;
  private readonly heading: HTMLElement;

  constructor(
    private readonly words: StageWords,
    onClear: () => void,
  ) {
    this.heading = create('h3', { text: words.noProblems });
    this.clearButton = button(words.clear, 'plain', onClear);
    this.element = create(
      'section',
      { className: 'problems', attributes: { 'aria-live': 'polite' } },
      [create('header', {}, [this.heading, this.clearButton]), this.list],
    );
  }

  show({ violations, errors }: DeviceReport): void {
    const count = violations.length + errors.length;
    this.element.classList.toggle('has-problems', count > 0);
    this.heading.textContent =
      count > 0 ? `${this.words.problems} (${count})` : this.words.noProblems;
    this.clearButton.hidden = count === 0;
    this.list.replaceChildren(
      ...violations.map(({ kind, route, detail }) =>
        drawProblem(this.words.kinds[kind] ?? kind, `${route}\n${detail}`),
      ),
      ...errors.map((error) => {
        const [first = '', ...rest] = error.split('\n');
        return drawProblem(first, rest.join('\n'));
      }),
    );
  }
}

function drawProblem(title: string, detail: string): HTMLElement {
  return create('li', {}, [
    create('strong', { text: title }),
    create('pre', { text: detail.trim() }),
  ]);
}
