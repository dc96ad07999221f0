import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { LabelStore } from '../../../miniprogram/stores/people/label-store';
import { settle } from '../../support/fakes/fake-platform';

it('knows my labels and who has them', async () => {
  const chat = new FakeChatClient({ isReady: true });
  const labels = new LabelStore(chat);
  chat.emit({ type: 'became-ready' });
  await settle();
  expect([labels.state, labels.all]).toEqual(['ready', []]);
  await chat.labels.create('家人', ['mo']);
  expect([labels.get('家人')?.userIds, labels.of('mo'), labels.of('su')]).toEqual([
    ['mo'],
    ['家人'],
    [],
  ]);
  labels.dispose();
});
