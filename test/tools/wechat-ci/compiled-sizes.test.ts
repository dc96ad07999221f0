import { measureCompiled } from '../../../tools/wechat-ci/compiled-sizes';
import { copyWith, removeCopies } from '../checks/fixture';

afterAll(removeCopies);

it('tells code, pictures and npm packages of every package apart', () => {
  const root = copyWith({
    'a.png': Buffer.alloc(100),
    'miniprogram_npm/mobx-miniprogram/index.js': 'x'.repeat(200),
    'packages/more/miniprogram_npm/sdk/index.js': 'x'.repeat(300),
    'project.config.json': 'x'.repeat(400),
  });
  const [main, more] = measureCompiled(root);
  expect(main).toMatchObject({ root: '', assetBytes: 100, npmBytes: 200 });
  expect(main?.codeBytes).toBeGreaterThan(400);
  expect(more).toMatchObject({ root: 'packages/more', assetBytes: 0, npmBytes: 300 });
});
