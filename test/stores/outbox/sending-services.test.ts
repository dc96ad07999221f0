import { buildSignedInApp } from '../../support/test-app';

it('asks at one gate, whatever is sent', async () => {
  const { services, platform } = await buildSignedInApp();
  platform.permissions.answer = 'refused';
  await services.mediaSender.send('direct:mo', 'album');
  await services.placeSender.send('direct:mo');
  await services.fileSender.send('direct:mo');
  const { media, places, documents } = platform;
  expect([media.asked.length, places.asked, documents.asked]).toEqual([0, 0, 0]);
});
