import { clipAddress, clipFile, readNote, sentence, withSite } from '#fixtures/clipping.ts';
import { encodeAs } from '#fixtures/encodeAs.ts';
import { encodedTexts } from '#fixtures/encodedTexts.ts';
import { expect, test } from '#fixtures/layers.ts';
import { endlessPage, type Routes, redirectTo } from '#fixtures/webServer.ts';

test('a server that leads on, never ends or lets one wait leaves a stub that says so', { tag: '@long' }, async ({
  layers,
  machine,
}) => {
  test.slow();
  const routes: Routes = {
    '/loop': redirectTo('/loop'),
    '/ping': redirectTo('/pong'),
    '/pong': redirectTo('/ping'),
    '/inside': redirectTo('http://10.0.0.1/'),
    '/script': redirectTo('javascript:alert(1)'),
    '/data': redirectTo('data:text/html,<script>alert(1)</script>'),
    '/file': redirectTo('file:///etc/passwd'),
    '/endless': endlessPage(Buffer.alloc(256 * 1024, '<p>words ')),
    // One byte a second; the machine waits for half a minute.
    '/slow': endlessPage(Buffer.from('x'), 1000),
    '/cut': (request) => request.socket.destroy(),
    '/picture': { headers: { 'content-type': 'video/mp4' }, body: 'x' },
  };
  const expected: Readonly<Record<string, string>> = {
    '/loop': 'too-many-hops',
    '/ping': 'too-many-hops',
    '/inside': 'blocked-address',
    '/script': 'invalid-url',
    '/data': 'invalid-url',
    '/file': 'invalid-url',
    '/endless': 'too-large',
    '/slow': 'too-slow',
    '/cut': 'unreachable',
    '/picture': 'not-a-page',
  };
  await withSite(routes, async (origin) => {
    const outcomes = Object.keys(expected).map(async (path) => {
      const { end } = await clipAddress(layers, origin + path);
      const { note, text } = await readNote(layers, end?.note.id ?? '');
      return { path, title: note?.title, capture: note?.capture, text };
    });
    for (const { path, title, capture, text } of await Promise.all(outcomes)) {
      expect({ path, title, capture, text }).toMatchObject({
        title: origin + path,
        capture: { state: 'failed', code: expected[path] },
        text: '',
      });
    }
  });
  expect(machine.errors).toEqual([]);
});

const html = (text: string, head = '') =>
  `<html><head>${head}<title>${text.slice(0, 8)}</title></head><body><article><p>${text.repeat(4)}</p></article></body></html>`;
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** A page as its server sends it, or as it was saved to a file, in an encoding that nobody or the wrong one is named for. */
const encoded: Readonly<Record<string, { readonly text: string; readonly bytes: Uint8Array; readonly type?: string }>> =
  {
    ...Object.fromEntries(
      Object.entries(encodedTexts).flatMap(([encoding, text]) => [
        [`${encoding}, named by nobody`, { text, bytes: encodeAs(encoding, html(text)) }],
        [
          `${encoding}, called UTF-8`,
          { text, bytes: encodeAs(encoding, html(text, '<meta charset=utf-8>')), type: 'text/html; charset=utf-8' },
        ],
      ]),
    ),
    'UTF-16 with its mark': { text: sentence, bytes: utf16(`\ufeff${html(sentence)}`) },
    'UTF-16 without its mark': { text: sentence, bytes: utf16(html(sentence)) },
    'UTF-16 of the other kind, with its mark': { text: sentence, bytes: utf16(`\ufeff${html(sentence)}`).swap16() },
    'UTF-16 of the other kind, without its mark': { text: sentence, bytes: utf16(html(sentence)).swap16() },
    'UTF-8, called Latin-1': {
      text: encodedTexts['windows-1252'] ?? '',
      bytes: Buffer.from(html(encodedTexts['windows-1252'] ?? '')),
      type: 'text/html; charset=iso-8859-1',
    },
    'UTF-8, called something that is no encoding': {
      text: '阿里巴巴集团今日宣布与新浪微博达成战略合作。',
      bytes: Buffer.from(
        html('阿里巴巴集团今日宣布与新浪微博达成战略合作。'.repeat(3), '<meta charset="no-such-thing">'),
      ),
      type: 'text/html; charset=nonsense',
    },
  };

test('a page in a wrong or a missing encoding is read as it was meant, fetched or as a file', async ({ layers }) => {
  test.slow();
  const names = Object.keys(encoded);
  const routes = Object.fromEntries(
    Object.values(encoded).map(({ bytes, type = 'text/html' }, at) => [
      `/${at}`,
      { body: bytes, headers: { 'content-type': type } },
    ]),
  );
  await withSite(routes, async (origin) => {
    for (const [at, name] of names.entries()) {
      await test.step(name, async () => {
        const { text = '', bytes = new Uint8Array() } = encoded[name] ?? {};
        const { end } = await clipAddress(layers, `${origin}/${at}`);
        expect((await readNote(layers, end?.note.id ?? '')).text, 'fetched').toContain(text.trim());
        const { id } = await clipFile(layers, `${at}.html`, Buffer.from(bytes));
        expect((await readNote(layers, id)).text, 'as a file').toContain(text.trim());
      });
    }
  });
});

test('XML whose entities would grow without end is kept as it is written', async ({ layers, machine }) => {
  const grown = Array.from({ length: 9 }, (_, at) => `<!ENTITY x${at + 1} "${`&x${at};`.repeat(10)}">`).join('');
  const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY x0 "boom"><!ENTITY file SYSTEM "file:///etc/passwd">${grown}]><x>${sentence}&x9;&file;</x>`;
  const routes: Routes = {
    '/xml': { body: xml, headers: { 'content-type': 'application/xml' } },
    '/xhtml': { body: xml, headers: { 'content-type': 'application/xhtml+xml' } },
    '/html': { body: xml },
  };
  await withSite(routes, async (origin) => {
    for (const path of Object.keys(routes)) {
      const { end } = await clipAddress(layers, origin + path);
      const { text, note } = await readNote(layers, end?.note.id ?? '');
      expect(note?.capture.state).not.toBe('fetching');
      expect(text).toContain('build a second plant');
      expect(text.length).toBeLessThan(2 * xml.length);
      expect(text).not.toContain('root:');
    }
  });
  expect(machine.errors).toEqual([]);
});
