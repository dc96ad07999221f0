import { checkImportDirections } from '../../../../tools/checks/architecture/import-directions';
import { formatProblem } from '../../../../tools/checks/problem';

const complaints = (file: string, text: string): readonly string[] =>
  checkImportDirections(new Map([[file, text]])).map(formatProblem);

const allowed: readonly (readonly [string, string])[] = [
  ['kernel/a.ts', "import { b } from './b';"],
  ['domain/a.ts', "import { ok } from '../kernel/result';"],
  ['stores/a.ts', "import type { ChatClient } from '../chat/chat-client';"],
  ['stores/a.ts', "import { type ChatClient } from '../chat/chat-client';"],
  ['stores/a.ts', "import { observable } from 'mobx-miniprogram';"],
  ['view-models/chat/a.ts', "import { Timeline } from '../../stores/timeline';"],
  ['packages/tencent/a.ts', "import TencentCloudChat from '@tencentcloud/chat';"],
  ['packages/chat/pages/chat/chat.ts', "import { a } from '../../../../view-models/chat';"],
  ['platform/wechat/storage.ts', "wx.getStorageSync('a');"],
  ['components/a/a.ts', 'Component({});'],
  ['domain/a.ts', 'interface Options { wx: string } const b = (o: Options) => o.wx;'],
  ['app.ts', "wx.getLaunchOptionsSync(); import '@tencentcloud/chat'; require('./stores/a');"],
];

const forbidden: readonly (readonly [string, string, string])[] = [
  ['kernel/a.ts', "import { b } from '../domain/b';", 'kernel must not import ../domain/b'],
  ['domain/a.ts', "import { b } from '../chat/b';", 'domain must not import ../chat/b'],
  ['domain/a.ts', "import { b } from 'mobx-miniprogram';", 'must not import mobx-miniprogram'],
  ['domain/a.ts', "export * from '../stores/b';", 'must not import ../stores/b'],
  ['domain/a.ts', "type B = import('../stores/b').B;", 'must not import types of ../stores/b'],
  ['domain/a.ts', "require('../stores/b');", 'must not import ../stores/b'],
  ['domain/a.ts', 'wx.request({});', 'domain must not use wx'],
  ['chat/a.ts', "import type { A } from '@tencentcloud/chat';", 'must not import types of @ten'],
  ['stores/a.ts', "import { b } from '../chat/b';", 'stores must not import ../chat/b'],
  ['stores/a.ts', "import type { B } from '../view-models/b';", 'types of ../view-models/b'],
  [
    'stores/a.ts',
    "import { b } from '../platform/wechat/b';",
    'must not import ../platform/wechat',
  ],
  ['view-models/a.ts', 'getApp();', 'view-models must not use getApp'],
  ['view-models/a.ts', "import '../pages/me/me';", 'must not import ../pages/me/me'],
  ['packages/tencent/a.ts', "import type { S } from '../../stores/s';", 'types of ../../stores/s'],
  ['packages/tencent/a.ts', 'wx.connectSocket({});', 'must not use wx'],
  ['components/a/a.ts', "import '../../stores/s';", 'components must not import ../../stores/s'],
  ['components/a/a.ts', 'const app = getApp();', 'components must not use getApp'],
  ['pages/me/me.ts', "import '../../stores/s';", 'pages must not import ../../stores/s'],
  ['pages/me/me.ts', "wx.navigateTo({ url: '' });", 'pages must not use wx'],
  [
    'pages/me/me.ts',
    "require.async('../../packages/tencent/index.js');",
    'pages must not import ../../packages/tencent/index.js',
  ],
  [
    'packages/chat/pages/a/a.ts',
    "import '../../../groups/pages/b/b';",
    'must not import ../../../groups/pages/b/b',
  ],
  ['helpers/a.ts', '', 'is in no layer'],
];

it.each(allowed)('lets %s contain %s', (file, text) => {
  expect(complaints(file, text)).toEqual([]);
});

it.each(forbidden)('forbids %s to contain %s', (file, text, complaint) => {
  expect(complaints(file, text)).toEqual([expect.stringContaining(complaint)]);
});

it('names the line', () => {
  expect(complaints('domain/a.ts', '\n\nwx.request({});')).toEqual([
    'domain/a.ts:3 domain must not use wx',
  ]);
});
