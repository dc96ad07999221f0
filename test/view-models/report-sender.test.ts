import { ReportSender } from '../../miniprogram/view-models/report-sender';
import { buildSignedInApp } from '../support/test-app';
import { settle } from '../support/fakes/fake-platform';

const content = { kind: 'custom', data: 'x', description: '', extension: '' } as const;

it('sends what was made of the reason that was chosen', async () => {
  const { services, chat, platform } = await buildSignedInApp({ reportTo: 'safety' });
  const made: string[] = [];
  platform.dialogs.willChoose('欺诈');
  await new ReportSender(services).open((reason, description) => {
    made.push(reason, description);
    return content;
  });
  await settle();
  expect(made).toEqual(['fraud', '[投诉] 欺诈']);
  expect(chat.calls.of('send')[0]?.[0]).toMatchObject({ conversationId: 'direct:safety' });
});

it('makes nothing when nothing is chosen, and is closed where nobody reads', async () => {
  const { services } = await buildSignedInApp();
  const sender = new ReportSender(services);
  const make = jest.fn(() => content);
  await sender.open(make);
  expect(make).not.toHaveBeenCalled();
  expect(sender.canReport('direct:mo')).toBe(false);
});
