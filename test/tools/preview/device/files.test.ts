import { createFileSystemManager } from '../../../../tools/preview/device/file-system';
import { KeptFiles } from '../../../../tools/preview/device/kept-files';
import { MemoryStorage } from './memory-storage';
import { PhoneFiles, USER_DATA_PATH } from '../../../../tools/preview/device/files';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));

function createManager(isFull = () => false) {
  const files = new PhoneFiles(isFull);
  return { files, manager: createFileSystemManager(files) };
}

test('a saved temporary file can be read, listed, copied and removed', () => {
  const { files, manager } = createManager();
  const temporary = files.addTemporary(bytesOf('图片'), 'image/png');
  expect(temporary).toMatch(/^wxfile:\/\/tmp_\d+\.png$/);
  const saved = manager.saveFileSync(temporary, `${USER_DATA_PATH}/a.png`);
  expect(manager.readFileSync(saved, 'utf8')).toBe('图片');
  manager.copyFileSync(saved, `${USER_DATA_PATH}/b.png`);
  expect(manager.readdirSync(USER_DATA_PATH)).toEqual(['a.png', 'b.png']);
  manager.unlinkSync(saved);
  expect(manager.readdirSync(USER_DATA_PATH)).toEqual(['b.png']);
});

test('bytes, base64 and parts of a file can be read', () => {
  const { manager } = createManager();
  const path = `${USER_DATA_PATH}/note.txt`;
  manager.writeFileSync(path, 'aGVsbG8=', 'base64');
  expect(manager.readFileSync(path, 'utf8')).toBe('hello');
  expect(manager.readFileSync(path, 'base64')).toBe('aGVsbG8=');
  expect(new Uint8Array(manager.readFileSync(path) as ArrayBuffer)).toHaveLength(5);
  manager.appendFileSync(path, ' world', 'utf8');
  expect(manager.readFileSync(path, 'utf8', 6, 5)).toBe('world');
});

test('folders are made, entered and removed', () => {
  const { manager } = createManager();
  expect(() => manager.mkdirSync(`${USER_DATA_PATH}/a/b`)).toThrow('no such file or directory');
  manager.mkdirSync(`${USER_DATA_PATH}/a/b`, true);
  manager.writeFileSync(`${USER_DATA_PATH}/a/b/c.txt`, 'c', 'utf8');
  expect(() => manager.rmdirSync(`${USER_DATA_PATH}/a`)).toThrow('directory not empty');
  manager.rmdirSync(`${USER_DATA_PATH}/a`, true);
  expect(manager.readdirSync(USER_DATA_PATH)).toEqual([]);
});

test('a missing file fails with WeChat’s number in both forms', async () => {
  const { manager } = createManager();
  expect(() => manager.accessSync('wxfile://usr/none')).toThrow(
    'accessSync:fail no such file or directory wxfile://usr/none',
  );
  const failure = await new Promise((resolve) => {
    manager.access({ path: 'wxfile://usr/none', fail: resolve });
  });
  expect(failure).toEqual({
    errno: 1300002,
    errMsg: 'access:fail no such file or directory wxfile://usr/none',
  });
});

test('only the user data folder can be written, and not when the phone is full', () => {
  const { files, manager } = createManager();
  const temporary = files.addTemporary(bytesOf('x'), 'image/png');
  expect(() => {
    manager.writeFileSync(temporary, 'y', 'utf8');
  }).toThrow('permission denied');
  const full = createManager(() => true);
  expect(() => {
    full.manager.writeFileSync(`${USER_DATA_PATH}/a`, 'a', 'utf8');
  }).toThrow('the maximum size of the file storage limit is exceeded');
});

test('stat tells size and kind', () => {
  const { manager } = createManager();
  manager.writeFileSync(`${USER_DATA_PATH}/a`, 'abc', 'utf8');
  const stats = manager.statSync(`${USER_DATA_PATH}/a`) as WechatMiniprogram.Stats;
  expect(stats.size).toBe(3);
  expect(stats.isFile()).toBe(true);
  expect((manager.statSync(USER_DATA_PATH) as WechatMiniprogram.Stats).isDirectory()).toBe(true);
});

describe('the user data folder', () => {
  const open = () => {
    const kept = new KeptFiles(browser, 'phone:left:file:');
    const files = new PhoneFiles(() => false, kept);
    return { kept, files, manager: createFileSystemManager(files) };
  };
  let browser: Storage;
  beforeEach(() => {
    browser = new MemoryStorage();
  });

  test('outlives the page, with its folders; temporary files do not', () => {
    const first = open();
    const temporary = first.files.addTemporary(bytesOf('图片'), 'image/png');
    first.manager.mkdirSync(`${USER_DATA_PATH}/kept/deep`, true);
    first.manager.copyFileSync(temporary, `${USER_DATA_PATH}/kept/deep/a.png`);
    first.manager.copyFileSync(temporary, `${USER_DATA_PATH}/b.png`);
    first.manager.unlinkSync(`${USER_DATA_PATH}/b.png`);
    const second = open();
    expect(second.manager.readFileSync(`${USER_DATA_PATH}/kept/deep/a.png`, 'utf8')).toBe('图片');
    expect(second.manager.readdirSync(USER_DATA_PATH)).toEqual(['kept']);
    expect(second.files.exists(temporary)).toBe(false);
  });

  test('forgets what is too large for the browser, what is broken, and everything when it is cleared', () => {
    const first = open();
    first.manager.writeFileSync(`${USER_DATA_PATH}/large`, 'x'.repeat(600 * 1024), 'utf8');
    first.manager.writeFileSync(`${USER_DATA_PATH}/small`, 'x', 'utf8');
    browser.setItem('phone:left:file:wxfile://usr/broken', '*');
    browser.setItem('phone:right:file:wxfile://usr/other', btoa('x'));
    expect(open().manager.readdirSync(USER_DATA_PATH)).toEqual(['small']);
    first.kept.clear();
    expect(open().manager.readdirSync(USER_DATA_PATH)).toEqual([]);
    expect(browser.length).toBe(1);
  });
});

test('what comes with the mini program is loaded from where the preview has it', () => {
  const { files } = createManager();
  expect(files.urlOf('/assets/sounds/message.wav')).toBe('/app/assets/sounds/message.wav');
  expect(files.urlOf('https://a.test/b.png')).toBe('https://a.test/b.png');
});
