import { buildSignedInApp } from '../support/test-app';
import { editStatus } from '../../miniprogram/view-models/edit-status';

const page = { to: 'person-text', field: 'status' };

it('opens the page where I say what I am doing', async () => {
  const { services, platform } = await buildSignedInApp();
  await editStatus(services);
  expect(platform.navigation.opened).toEqual([page]);
});

it('asks first where I have said something', async () => {
  const { services, platform } = await buildSignedInApp();
  await services.myStatus.say('忙');
  await editStatus(services);
  expect(platform.navigation.opened).toEqual([]);
  platform.dialogs.willChoose('换个状态');
  await editStatus(services);
  expect(platform.navigation.opened).toEqual([page]);
  expect(services.myStatus.words).toBe('忙');
  platform.dialogs.willChoose('清除状态');
  await editStatus(services);
  expect(services.myStatus.words).toBe('');
  expect(platform.navigation.opened).toEqual([page]);
});
