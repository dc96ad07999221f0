import { AccountStorage, wipeOthers } from '../../../miniprogram/stores/session/account-storage';
import { FakePlatform } from '../../support/fakes/fake-platform';

describe('AccountStorage', () => {
  it('keeps accounts apart and wipes only its own', () => {
    const { storage } = new FakePlatform();
    const lin = new AccountStorage(storage, 'lin');
    const zhou = new AccountStorage(storage, 'zhou');
    lin.write('drafts', 1);
    zhou.write('drafts', 2);
    lin.wipe();
    expect(lin.read('drafts')).toBeUndefined();
    expect(zhou.read('drafts')).toBe(2);
  });

  it('wipes all others for whoever comes, and nothing that is nobody’s', () => {
    const { storage } = new FakePlatform();
    for (const userId of ['lin', 'lin2', 'zhou', 'a:b'])
      new AccountStorage(storage, userId).write('drafts', userId);
    storage.write('launch', 1);
    wipeOthers(storage, 'lin');
    expect(storage.keys()).toEqual(['launch', 'account:lin:drafts']);
  });

  it('removes one value, or those whose names begin alike', () => {
    const lin = new AccountStorage(new FakePlatform().storage, 'lin');
    for (const name of ['drafts', 'messages:a', 'messages:b']) lin.write(name, 1);
    lin.wipe('messages:');
    expect(['drafts', 'messages:a', 'messages:b'].map((name) => lin.read(name))).toEqual([
      1,
      undefined,
      undefined,
    ]);
    lin.remove('drafts');
    expect(lin.read('drafts')).toBeUndefined();
  });
});
