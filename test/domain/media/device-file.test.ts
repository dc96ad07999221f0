import { isDeviceFile } from '../../../miniprogram/domain/media/device-file';

it.each([
  'wxfile://tmp_1.jpg',
  'wxfile://usr/kept/a',
  'http://tmp/1.jpg',
  'HTTP://usr/a',
  'http://store/a',
])('knows a file of the device: %s', (address) => expect(isDeviceFile(address)).toBe(true));

it.each(['https://tmp/1.jpg', 'http://tmp.example/1.jpg', '/etc/passwd', '', 'x wxfile://a'])(
  'takes nothing else for one: %p',
  (address) => expect(isDeviceFile(address)).toBe(false),
);
