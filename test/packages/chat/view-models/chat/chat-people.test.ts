import { observable, runInAction } from 'mobx-miniprogram';
import { ChatPeople } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-people';
import { Disposables } from '../../../../../miniprogram/kernel/disposables';
import { buildMessage } from '../../../../support/builders';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

function people() {
  const names = observable.map<string, string>({ mo: '莫' });
  const patches: Patch[] = [];
  const disposables = new Disposables();
  const faces = new ChatPeople(
    (userId, { senderNameCard }) => ({
      name: senderNameCard || (names.get(userId) ?? userId),
      avatarUrl: '',
      letter: '',
      hue: 0,
    }),
    (patch) => patches.push(patch),
    disposables,
  );
  const rename = (userId: string, name: string) => runInAction(() => names.set(userId, name));
  return { faces, patches, disposables, rename };
}

describe('ChatPeople', () => {
  it('sends a face once, however many messages the person wrote', () => {
    const { faces, patches } = people();
    expect(faces.aliasOf(buildMessage())).toBe('p0');
    expect(faces.aliasOf(buildMessage())).toBe('p0');
    expect(faces.aliasOf(buildMessage({ from: 'zhou' }))).toBe('p1');
    expect(patches).toHaveLength(2);
  });

  it('sends a changed name as one patch, and nothing after disposal', () => {
    const { faces, patches, disposables, rename } = people();
    faces.aliasOf(buildMessage());
    rename('mo', '小莫');
    expect(patches[1]).toMatchObject({ 'people.p0': { name: '小莫' } });
    disposables.dispose();
    rename('mo', '老莫');
    expect(patches).toHaveLength(2);
  });

  it('takes the name that the group knows somebody by from their newest message', () => {
    const { faces, patches } = people();
    const said = (senderNameCard: string, sentAtMs: number) =>
      faces.aliasOf(buildMessage({ senderNameCard, sentAtMs }));
    const names = () => patches.map((patch) => patch['people.p0']);
    said('组长', 20);
    said('旧名', 10);
    expect(names()).toMatchObject([{ name: '组长' }]);
    said('组长', 30);
    said('队长', 40);
    expect(names()).toMatchObject([{ name: '组长' }, { name: '队长' }]);
    said('', 50);
    expect(names()[2]).toMatchObject({ name: '莫' });
    faces.aliasOf(buildMessage({ senderNameCard: '我', sentAtMs: 60, isOwn: true }));
    expect(patches).toHaveLength(3);
  });
});
