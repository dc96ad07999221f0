import { forgetBoxes, measuredBox } from '../../miniprogram/binding/measured-box';
import { MeasuredPage } from '../support/measured-page';

const LIST = { top: 40, height: 512 };

it('measures a node once, however often and however quickly it is asked for', async () => {
  const page = new MeasuredPage(LIST);
  const together = Array.from({ length: 50 }, () => measuredBox(page, '#list'));
  expect(await Promise.all(together)).toContainEqual({ topPx: 40, heightPx: 512 });
  for (let event = 0; event < 50; event += 1) await measuredBox(page, '#list');
  expect(page.measured).toEqual(['#list']);
});

it('measures each node and each page for itself', async () => {
  const [one, other] = [new MeasuredPage(LIST), new MeasuredPage(LIST)];
  await measuredBox(one, '#list');
  await measuredBox(one, '.index');
  await measuredBox(other, '#list');
  expect([one.measured, other.measured]).toEqual([['#list', '.index'], ['#list']]);
});

it.each([null, undefined, {}, { top: 0, height: 'x' }, { height: 5 }, { top: 0, height: 0 }])(
  'asks again while the node is not there: %p',
  async (rect) => {
    const page = new MeasuredPage(rect);
    expect(await measuredBox(page, '#list')).toBeUndefined();
    page.rect = LIST;
    expect(await measuredBox(page, '#list')).toEqual({ topPx: 40, heightPx: 512 });
    expect(page.measured).toHaveLength(2);
  },
);

it('measures anew what was forgotten', async () => {
  const page = new MeasuredPage(LIST);
  const both = () => Promise.all(['#list', '.index'].map((each) => measuredBox(page, each)));
  await both();
  forgetBoxes(page, '.index');
  await both();
  expect(page.measured).toEqual(['#list', '.index', '.index']);
  forgetBoxes(page);
  await both();
  expect(page.measured).toHaveLength(5);
  forgetBoxes(new MeasuredPage(LIST));
});
