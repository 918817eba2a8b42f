import { redirectTo } from '#fixtures/webServer.ts';
import { fetchPage } from '#services/fetchPage/fetchPage.ts';
import { expect, test, textOf } from './siteTest.ts';

const blocked = { code: 'blocked-address' };

/** Every spelling leads to the port of a server that really runs on this machine and must never be asked. */
const spellings = [
  '127.0.0.1',
  '127.1',
  '127.8.9.10',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '017700000001',
  '0.0.0.0',
  '0',
  '１２７.０.０.１',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::127.0.0.1]',
  '[2002:7f00:1::]',
  'localhost',
  'LocalHost',
];
for (const spelling of spellings) {
  test(`${spelling} is refused, asked for or led to`, async ({ serve }) => {
    const inner = await serve({ '/': { body: 'the secret of this machine' } });
    const url = `http://${spelling}:${inner.port}/`;
    await expect(fetchPage({ url }, { allowedHosts: [] })).rejects.toMatchObject(blocked);
    const outer = await serve({ '/': redirectTo(url) });
    await expect(fetchPage({ url: outer.origin }, { allowedHosts: [outer.host] })).rejects.toMatchObject(blocked);
    expect(outer.requested).toEqual(['/']);
    expect(inner.requested).toEqual([]);
  });
}

const literals = [
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.1.1/admin',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://192.0.2.1/',
  'http://198.18.0.1/',
  'https://[fe80::1]/',
  'https://[fd00::1]/',
  'https://[fec0::1]/',
  'https://[ff02::1]/',
  'https://[2001:db8::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://[64:ff9b::10.0.0.1]/',
  'https://[64:ff9b:1::10.0.0.1]/',
];
for (const url of literals) {
  test(`${url} is refused`, async () => {
    await expect(fetchPage({ url }, { allowedHosts: [] })).rejects.toMatchObject(blocked);
  });
}

test('a name that resolves to a private address is refused, even beside a public one, on the first hop and later', async ({
  serve,
}) => {
  const inner = await serve({ '/': { body: 'the secret of this machine' } });
  const url = `http://innocent.example:${inner.port}/`;
  const outer = await serve({ '/': redirectTo(url) });
  const answers = [
    [{ address: '127.0.0.1', family: 4 }],
    [{ address: '::1', family: 6 }],
    [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ],
  ];
  for (const answer of answers) {
    const resolve = async () => answer;
    await expect(fetchPage({ url }, { allowedHosts: [], resolve })).rejects.toMatchObject(blocked);
    await expect(fetchPage({ url: outer.origin }, { allowedHosts: [outer.host], resolve })).rejects.toMatchObject(
      blocked,
    );
  }
  expect(inner.requested).toEqual([]);
});

test('the connection goes to the address that was checked: the name is not looked up a second time', async ({
  serve,
}) => {
  const site = await serve({ '/': { body: 'checked' } });
  const answers = [[{ address: '127.0.0.1', family: 4 }]];
  const resolve = async () => answers.shift() ?? [{ address: '192.0.2.1', family: 4 }];
  const fetched = await fetchPage(
    { url: `http://rebinding.example:${site.port}/` },
    { allowedHosts: ['rebinding.example'], resolve },
  );
  expect(textOf(fetched)).toBe('checked');
});

test('a host is allowed by its name: on all its ports, or on the one that is named', async ({ serve }) => {
  const site = await serve({ '/': { body: 'the intranet' } });
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
  const url = `http://wiki.corp.example:${site.port}/`;
  for (const allowed of ['wiki.corp.example', `Wiki.Corp.Example:${site.port}`]) {
    expect(textOf(await fetchPage({ url }, { allowedHosts: [allowed], resolve }))).toBe('the intranet');
  }
  for (const allowed of ['corp.example', `wiki.corp.example:${site.port + 1}`, 'wiki.corp.example:80', '127.0.0.1']) {
    await expect(fetchPage({ url }, { allowedHosts: [allowed], resolve })).rejects.toMatchObject({
      ...blocked,
      message: expect.stringContaining('--allow-host wiki.corp.example'),
    });
  }
});
