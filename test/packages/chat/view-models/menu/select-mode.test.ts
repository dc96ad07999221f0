import { ChatList } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-list';
import { SelectMode } from '../../../../../miniprogram/packages/chat/view-models/menu/select-mode';
import { buildHistory } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import type { ChatEffect } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-effect';
import type { Message } from '../../../../../miniprogram/domain/message/message';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

const COUNT = 100;

/** A chat of a hundred messages of which the last twenty are on the page. */
async function setUp() {
  const { services, platform } = await buildSignedInApp();
  const { history } = services.timelines.open('direct:mo');
  history.timeline.reset(buildHistory('direct:mo', COUNT));
  const patches: Patch[] = [];
  const effects: ChatEffect['kind'][] = [];
  const output = {
    patch: (patch: Patch) => patches.push(patch),
    effect: (effect: ChatEffect) => effects.push(effect.kind),
  };
  const mode: SelectMode = new SelectMode(services, history.timeline, {
    ...output,
    list: () => list,
  });
  const list = new ChatList(
    history,
    (id, index) => {
      const message = history.timeline.at(index);
      const picked = message !== undefined && mode.isPicked(message);
      return { id, kind: 'text', text: `${index}`, ...(picked && { picked: true as const }) };
    },
    output,
  );
  const at = (index: number): Message => history.timeline.at(index) ?? fail();
  patches.length = 0;
  effects.length = 0;
  return { services, platform, list, mode, patches, effects, at };
}

it('changes one field of a row and the bar for each check mark', async () => {
  const { list, mode, patches, effects, at } = await setUp();
  mode.begin(at(COUNT - 1));
  expect(effects).toEqual(['blur-composer', 'fit-list']);
  patches.length = 0;
  mode.toggle(list.window.rowOf(at(COUNT - 2)) ?? '');
  const patch: Patch = Object.assign({}, ...patches) as Patch;
  expect(Object.keys(patch).filter((path) => path !== 'selection')).toEqual([
    expect.stringMatching(/^slots\.\w+\[\d+\]\.picked$/u),
  ]);
  expect(JSON.stringify(patch).length).toBeLessThanOrEqual(200);
});

it('outlives rows that leave the page and come back', async () => {
  const { list, mode, patches, at } = await setUp();
  mode.begin(at(COUNT - 1));
  for (let page = 0; page < 4; page += 1) {
    list.reachTop();
    list.grown();
  }
  expect(list.window.rowOf(at(COUNT - 1))).toBeUndefined();
  mode.toggle(list.window.firstRowId ?? '');
  patches.length = 0;
  list.jumpToEnd();
  expect(JSON.stringify(patches)).toContain(`"text":"${COUNT - 1}","picked":true`);
  mode.cancel();
  patches.length = 0;
  mode.begin(at(COUNT - 2));
  expect(mode.isPicked(at(COUNT - 1))).toBe(false);
});

it('ends when what was selected here was handed over, and not when another chat’s was', async () => {
  const { services, platform, mode, at } = await setUp();
  mode.begin(at(COUNT - 1));
  services.forwarding.begin({ mode: 'each', conversationId: 'direct:qi', messages: [] });
  services.forwarding.finish();
  expect(mode.isPicked(at(COUNT - 1))).toBe(true);
  await mode.forward('merged');
  expect(platform.navigation.opened).toEqual([{ to: 'forward' }]);
  services.forwarding.finish();
  expect(mode.isPicked(at(COUNT - 1))).toBe(false);
  mode.dispose();
});

it('does nothing for a row that is gone', async () => {
  const { mode, patches } = await setUp();
  mode.toggle('m-gone');
  await mode.remove();
  expect(patches).toEqual([]);
});

function fail(): never {
  throw new Error('nothing is there');
}
