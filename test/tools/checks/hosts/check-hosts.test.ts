import { listedHosts, strayHosts } from '../../../../tools/checks/hosts/check-hosts';

const listed = listedHosts();
const strays = (text: string) => strayHosts('a.js', text, listed).map(({ message }) => message);

it('knows the hosts of every site, with the app in them', () => {
  expect(listed).toContain('*w4c.my-imcloud.com');
  expect(listed).toContain('*w4s.my-imcloud.com');
  expect(listed).toContain('wssidn.im.qcloud.com');
});

it('lets listed hosts pass, and those that a mini program never reaches', () => {
  expect(strays('a("wss://*w4j.my-imcloud.com"),b("https://events.im.qcloud.com/x")')).toEqual([]);
  expect(strays('"wss://162.14.13.203" "wss://wssger-dev.im.qcloud.com" "https://"')).toEqual([]);
});

it.each(['https://evil.example/a', 'wss://im.qcloud.com.evil.example', 'http://wss.im.qcloud.co'])(
  'finds %s',
  (address) => {
    expect(strays(`const a = '${address}';`)).toHaveLength(1);
  },
);
