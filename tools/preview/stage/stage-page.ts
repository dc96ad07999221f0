/** Script of the stage: two phones, their panels, cards from one to the other. */
import { create } from '../device/chrome/dom';
import type { DeviceControl } from '../device/device-control';
import { followBuilds } from '../device/build-events';
import { DevicePanel } from './device-panel';
import { PhoneView } from './phone-view';
import { stageWords, type StageWords } from './words';

interface Seat {
  readonly view: PhoneView;
  readonly panel: DevicePanel;
}

/** Whose name each phone offers at first: two people of the seeded world. `/?left=…&right=…` chooses others. */
const DEFAULT_PEOPLE = { left: 'lin', right: 'zhou' } as const;

function createSeat(
  side: 'left' | 'right',
  words: StageWords,
  names: People,
  other: () => DeviceControl | undefined,
): Seat {
  const parameters = new URLSearchParams(location.search);
  const userId = parameters.get(side) ?? DEFAULT_PEOPLE[side];
  const name = names.get(userId) ?? userId;
  const title = `${words[side]} · ${name}`;
  const view = new PhoneView(side, userId, title);
  const panel = new DevicePanel(side, title, words, () => view.control, other);
  view.loaded.add((control) => {
    const show = (): void => panel.show(control.state());
    control.onChange(show);
    show();
  });
  return { view, panel };
}

type People = ReadonlyMap<string, string>;

/** Names by user ID, for the titles; empty where the chat service does not tell. */
async function fetchPeople(): Promise<People> {
  const response = await fetch('/control/people').catch(() => undefined);
  const people: unknown = response?.ok === true ? await response.json() : [];
  if (!Array.isArray(people)) return new Map();
  return new Map(
    people.map((person: unknown) => {
      const { userId, nick } = Object(person) as { userId?: unknown; nick?: unknown };
      return [String(userId), String(nick ?? userId)];
    }),
  );
}

/** A card that one phone sends arrives on the other. */
function passCards(from: PhoneView, to: PhoneView): void {
  from.loaded.add(
    (control: DeviceControl) => void control.onCardSent((card) => to.control?.receiveCard(card)),
  );
}

function drawHeader(words: StageWords): HTMLElement {
  return create('header', { className: 'stage-header' }, [
    create('h1', { text: '小叙' }),
    create('p', { text: words.help }),
    create('details', { className: 'gaps' }, [
      create('summary', { text: words.gapsTitle }),
      create(
        'ul',
        {},
        words.gaps.map((text) => create('li', { text })),
      ),
    ]),
  ]);
}

async function start(): Promise<void> {
  const words = stageWords(navigator.language);
  const people = await fetchPeople();
  const left: Seat = createSeat('left', words, people, () => right.view.control);
  const right: Seat = createSeat('right', words, people, () => left.view.control);
  passCards(left.view, right.view);
  passCards(right.view, left.view);
  document.documentElement.lang = navigator.language;
  document.body.append(
    drawHeader(words),
    create('main', { className: 'stage' }, [
      left.panel.element,
      left.view.element,
      right.view.element,
      right.panel.element,
    ]),
  );
  followBuilds(words.buildFailed, () => {
    left.view.reload();
    right.view.reload();
  });
}

void start();
