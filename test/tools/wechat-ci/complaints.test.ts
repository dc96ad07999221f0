import { formatProblem } from '../../../tools/checks/problem';
import { readComplaints } from '../../../tools/wechat-ci/complaints';

it('reads imports that lead nowhere out of what the compiler writes', () => {
  const output = [
    '[miniprogram-builder] initservices CI',
    'Js module pages/me/me.js resolve dep failed',
    'Error: Couldn\'t resolve the Js file "../../utils/nope" relative to "/pages/me/me.js:1:64"',
    '    at b.resolve (index.js:1:7314)',
    'Error: Couldn\'t resolve the Wxml file "./a.wxml" relative to "/pages/me/me.wxml"',
  ].join('\n');
  expect(readComplaints(output).map(formatProblem)).toEqual([
    'pages/me/me.js:1:64 the Js file ../../utils/nope does not exist in the compiled result',
    'pages/me/me.wxml the Wxml file ./a.wxml does not exist in the compiled result',
  ]);
});

it('finds nothing in the usual noise', () => {
  expect(readComplaints('[summer-compiler] forkProcess done')).toEqual([]);
});
