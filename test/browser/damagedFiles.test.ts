import fc from 'fast-check';
import { docxFile, paragraph } from '#fixtures/docxFile.ts';
import { expect, test } from '#fixtures/layers.ts';
import { type MimeBranch, type MimeLeaf, mimeFile, pngOf } from '#fixtures/mimeFile.ts';
import { newsletter } from '#fixtures/newsletter.ts';
import { binaryPlist, xmlPlist } from '#fixtures/plistFile.ts';
import { readFile } from '#fixtures/readFile.ts';

const leaf = (body: string): MimeLeaf => ({ type: 'text/plain; charset=utf-8', body, encoding: '8bit' });
const headers = { From: 'J <j@acme.example>', Subject: 'Globex', Date: 'Tue, 24 Nov 2026 08:12:00 +0100' };

test('a mail with parts in parts fifty deep is read, and one with mails in mails fifty deep', async ({ layers }) => {
  let parts: MimeLeaf | MimeBranch = leaf('At the bottom.');
  let mails = mimeFile({ ...headers, Subject: 'Mail 50' }, leaf('At the bottom.'));
  for (let depth = 0; depth < 50; depth += 1) {
    parts = { multipart: 'multipart/mixed', parts: [parts] };
    mails = mimeFile(
      { ...headers, Subject: `Mail ${49 - depth}` },
      { type: 'message/rfc822', body: mails, encoding: '8bit' },
    );
  }
  expect(await readFile(layers, 'p.eml', mimeFile(headers, parts))).toMatchObject({
    title: 'Globex',
    plain: 'At the bottom.',
  });
  expect(await readFile(layers, 'm.eml', mails)).toMatchObject({
    state: 'read',
    title: 'Mail 0',
    attachments: [{ name: 'Mail 1.eml', contentType: 'message/rfc822' }],
  });
});

test('a mail with parts in parts without end is kept as it is written, with a notice', async ({ layers }) => {
  let parts: MimeLeaf | MimeBranch = leaf('At the bottom.');
  for (let depth = 0; depth < 400; depth += 1) parts = { multipart: 'multipart/mixed', parts: [parts] };
  const found = await readFile(layers, 'p.eml', mimeFile(headers, parts));
  expect(found).toMatchObject({ state: 'read', problem: 'damaged-file' });
  expect(found.plain).toContain('At the bottom.');
});

test('broken mails give what can be had of them', async ({ layers }) => {
  const many = Array.from({ length: 10_000 }, (_, at) => `X-Header-${at}: ${'v'.repeat(40)}\r\n`).join('');
  const body = 'Globex hires.';
  const lines = 'From: J <j@acme.example>\r\nSubject: Globex\r\n';
  const mails: Readonly<Record<string, string>> = {
    '10,000 headers': `${many}${lines}\r\n${body}`,
    'a header without a colon': `${lines}This is no header\r\n\r\n${body}`,
    'a boundary that never comes': `${lines}Content-Type: multipart/mixed; boundary=x\r\n\r\n--y\r\n\r\n${body}\r\n--y--`,
    'no boundary': `${lines}Content-Type: multipart/mixed\r\n\r\n${body}`,
    'a charset that nobody knows': `${lines}Content-Type: text/plain; charset=x-klingon\r\n\r\n${body}`,
    'line feeds only': `${lines}\r\n${body}`.replaceAll('\r\n', '\n'),
    'no end': `${lines}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n${body}`,
    'NUL bytes': `${lines}\r\n${body}\0\0`,
  };
  for (const [name, mail] of Object.entries(mails)) {
    const found = { title: '', ...(await readFile(layers, 'm.eml', mail)) };
    expect([name, found.state, found.title]).toEqual([name, 'read', 'Globex']);
    // The parts of a multipart without its boundaries cannot be told apart.
    if (name.includes('boundary')) expect(found).toMatchObject({ problem: 'damaged-file' });
    expect([name, found.plain]).toEqual([name, name.includes('never') ? `--y\n\n${body}\n--y--` : body]);
  }
});

test('a mail without headers is its text, a picture cut short is cut short, a locked mail says so', async ({
  layers,
}) => {
  const bare = await readFile(layers, 'm.eml', 'Hello there\n\nThis file was named wrongly.');
  expect(bare).toMatchObject({ state: 'read', problem: 'damaged-file' });
  expect(bare.plain).toContain('named wrongly');
  const whole = newsletter().toString('latin1');
  const cut = whole.slice(0, whole.indexOf('<graphe@laveille>') + 200);
  const found = await readFile(layers, 'cut.eml', Buffer.from(cut, 'latin1'));
  expect(found.plain).toContain('120 millions d’euros');
  const pgp = { type: 'application/pgp-encrypted', body: 'Version: 1' };
  const locked = mimeFile(headers, {
    multipart: 'multipart/encrypted; protocol="application/pgp-encrypted"',
    parts: [pgp, { type: 'application/octet-stream', body: '-----BEGIN PGP MESSAGE-----' }],
  });
  expect(await readFile(layers, 'l.eml', locked)).toMatchObject({ problem: 'encrypted-file', title: 'Globex' });
  expect(await readFile(layers, 'image.png', pngOf('').subarray(0, 20))).toMatchObject({ state: 'read' });
});

test('HTML in a mail runs nothing and brings nothing along', async ({ layers, machine }) => {
  const html = `<base href="https://evil.example/"><form><input name=textContent><input name=body></form><script>window.hit=1</script>
    <img src=x onerror="window.hit=1"><svg onload="window.hit=1"></svg><a href="javascript:window.hit=1">Offer</a>
    <iframe srcdoc="<script>parent.hit=1</script>"></iframe><img src="cid:drawing" alt="Drawing"><p style="background:url(https://evil.example/p)">Words.</p>`;
  const mail = mimeFile(headers, {
    multipart: 'multipart/related',
    parts: [
      { type: 'text/html', body: html },
      {
        type: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" onload="window.hit=1"/>',
        headers: { 'Content-ID': '<drawing>' },
      },
    ],
  });
  const found = await readFile(layers, 'evil.eml', mail);
  expect(found.plain).toContain('Words.');
  expect(found.html).not.toMatch(/javascript|onerror|onload|script|iframe|evil\.example|style/);
  expect(found.resources).toEqual([]);
  expect(await layers.evaluate(() => 'hit' in window)).toBe(false);
  expect(machine.errors).toEqual([]);
});

test('no bytes make a reader throw or go on without end', async ({ layers }) => {
  const page = {
    WebResourceData: Buffer.from('<p>Words</p>'),
    WebResourceMIMEType: 'text/html',
    WebResourceURL: 'https://a.example/',
  };
  const whole: Readonly<Record<string, Buffer>> = {
    'a.eml': newsletter(),
    'a.mhtml': mimeFile(
      {},
      { multipart: 'multipart/related; type="text/html"', parts: [{ type: 'text/html', body: '<p>Words</p>' }] },
    ),
    'a.docx': await docxFile(paragraph('Words.')),
    'a.webarchive': binaryPlist({ WebMainResource: page }),
    'b.webarchive': Buffer.from(xmlPlist({ WebMainResource: page })),
    'a.png': pngOf('words'),
  };
  const changed = fc.record({
    name: fc.constantFrom(...Object.keys(whole)),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    noise: fc.uint8Array({ maxLength: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(changed, async ({ name, at, cut, noise }) => {
      const bytes = Buffer.from(whole[name] ?? []);
      bytes.set(noise.subarray(0, bytes.length), Math.floor(at * Math.max(0, bytes.length - noise.length)));
      const end = cut < 0.5 ? bytes.length : Math.ceil(cut * bytes.length);
      expect((await readFile(layers, name, bytes.subarray(0, end))).state).toMatch(/^(?:read|unreadable)$/);
    }),
    { numRuns: 150 },
  );
  const arbitrary = fc.record({
    name: fc.constantFrom(...Object.keys(whole)),
    bytes: fc.uint8Array({ maxLength: 300 }),
  });
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ name, bytes }) => {
      expect((await readFile(layers, name, bytes)).state).toMatch(/^(?:read|unreadable)$/);
    }),
    { numRuns: 100 },
  );
});
