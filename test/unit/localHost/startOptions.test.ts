import path from 'node:path';
import { expect, test } from '@playwright/test';
import { defaultDataFolder } from '#localHost/dataFolder.ts';
import { parseStartOptions } from '#localHost/startOptions.ts';

test('without options: the window, the fixed port, the built page', () => {
  expect(parseStartOptions([])).toEqual({
    state: 'ok',
    options: {
      browser: false,
      port: 47615,
      data: undefined,
      library: undefined,
      allowedHosts: [],
      open: true,
      root: path.resolve('dist/renderer'),
    },
  });
});

test('every option is read', () => {
  const args = [
    '--browser',
    '--port',
    '5000',
    '--data=here',
    '--library=there',
    '--allow-host',
    'wiki',
    '--allow-host',
    'x:80',
    '--no-open',
  ];
  expect(parseStartOptions([...args, '--root', 'page'])).toEqual({
    state: 'ok',
    options: {
      browser: true,
      port: 5000,
      data: path.resolve('here'),
      library: path.resolve('there'),
      allowedHosts: ['wiki', 'x:80'],
      open: false,
      root: path.resolve('page'),
    },
  });
  expect(parseStartOptions(['--help'])).toEqual({ state: 'help' });
});

const mistakes: readonly (readonly [string[], RegExp])[] = [
  [['--prot', '80'], /--prot.*The options are --browser, --port/],
  [['5000'], /5000/],
  [['--port'], /--port/],
  [['--port', 'many'], /number from 0 to 65535, not “many”/],
  [['--port', '65536'], /65536/],
  [['--port=-1'], /-1/],
  [['--port', '1e3'], /1e3/],
  [['--allow-host', 'http://wiki/'], /HOST or HOST:PORT, not “http:\/\/wiki\/”/],
  [['--browser=yes'], /--browser/],
];
for (const [args, message] of mistakes) {
  test(`“${args.join(' ')}” is explained in a sentence`, () => {
    expect(parseStartOptions(args)).toEqual({ state: 'wrong', message: expect.stringMatching(message) });
  });
}

test('each platform keeps a program’s files in its own place', () => {
  expect(defaultDataFolder('linux', { XDG_DATA_HOME: '/data' })).toBe(path.join('/data', 'vigie'));
  expect(defaultDataFolder('linux', { XDG_DATA_HOME: 'relative' })).toContain(path.join('.local', 'share', 'vigie'));
  expect(defaultDataFolder('darwin', {})).toContain(path.join('Library', 'Application Support', 'Vigie'));
  expect(defaultDataFolder('win32', { LOCALAPPDATA: '/local' })).toBe(path.join('/local', 'Vigie'));
});
