import fc from 'fast-check';
import { PlacesModel } from './places-model';
import type { Step } from './places-model';

const numbered = fc.record({
  do: fc.constantFrom('arrive', 'reconnect', 'jump', 'jump', 'delete', 'revoke', 'repeat', 'race'),
  n: fc.nat(400),
});
const plain = fc.record({
  do: fc.constantFrom('older', 'newer', 'newer', 'end', 'compose', 'fail'),
});
const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(numbered, plain), {
  maxLength: 25,
});
const ids = fc.constantFrom('direct:mo', 'group:team');

/** More than any chat of the model has pages. */
const MOST_STEPS = 300;

async function opened(...args: ConstructorParameters<typeof PlacesModel>): Promise<PlacesModel> {
  const model = new PlacesModel(...args);
  await model.history.loadNewest();
  return model;
}

jest.setTimeout(120_000);

it('holds what the service holds, in its order and without a hole, whatever happens in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(
      ids,
      fc.nat(200),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(0, 1, -1),
      steps,
      async (id, count, perSecond, daysOff, all) => {
        const model = await opened(id, count + 1, perSecond, daysOff);
        for (const step of all) {
          await model.take(step);
          expect(model.problems()).toBe('');
        }
      },
    ),
    { numRuns: 1000 },
  );
});

it('joins the newest messages from wherever somebody jumped, and reaches the first one, each once', async () => {
  await fc.assert(
    fc.asyncProperty(
      ids,
      fc.nat(200),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(0, 1, -1),
      steps,
      async (id, count, perSecond, daysOff, all) => {
        const model = await opened(id, count + 1, perSecond, daysOff);
        for (const step of all) await model.take(step);
        for (let taken = 0; !model.list.window.isAtNewest; taken += 1) {
          if (taken > MOST_STEPS) throw new Error('The newest are never reached');
          await model.take({ do: 'newer' });
        }
        const unsent = model.rows.filter(({ text }) => text.startsWith('local:')).length;
        expect(model.rows.at(-1 - unsent)?.text).toBe(model.held.at(-1)?.id);
        for (let taken = 0; model.history.hasOlder; taken += 1) {
          if (taken > MOST_STEPS) throw new Error('The first is never reached');
          await model.take({ do: 'older' });
        }
        const { timeline } = model.history;
        const known = timeline
          .slice(0, timeline.length)
          .filter(({ delivery }) => delivery === 'sent');
        expect(known.map((message) => message.id)).toEqual(model.held.map((message) => message.id));
        expect(model.problems()).toBe('');
      },
    ),
    { numRuns: 600 },
  );
});
