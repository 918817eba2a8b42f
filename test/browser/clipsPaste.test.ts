import { clipPaste, page, readNote, withSite } from '#fixtures/clipping.ts';
import { expect, test } from '#fixtures/layers.ts';

test('pasted text keeps its characters; a short first line is its title', async ({ layers }) => {
  const text =
    'Alibaba bannit WeChat\r\n\r\nL’application\u00a0de\u00a0messagerie\u0000 de Tencent est interdite sur Taobao dès le 5 août.\nFin.';
  const { id } = await clipPaste(layers, { text });
  const found = await readNote(layers, id);
  expect(found.note).toMatchObject({ title: 'Alibaba bannit WeChat', language: 'fr', capture: { state: 'ready' } });
  expect(found.text).toBe(
    'L’application\u00a0de\u00a0messagerie de Tencent est interdite sur Taobao dès le 5 août.\nFin.',
  );
  expect(found.snapshot).toMatchObject({ method: 'paste', contentType: 'text/plain', encoding: 'utf-8' });
  expect(Buffer.from(found.raw ?? []).toString()).toBe(text);
});

test('pasted formatting is kept, and nothing in it runs', async ({ layers, machine }) => {
  const html = `<meta charset=utf-8><style>p{}</style><h2 style="color:red" onclick="boom()">Prices fall</h2><p>By <b>18&nbsp;%</b><script>boom()</script><img src=x onerror="boom()"> in <a href="javascript:boom()">May</a></p><table><tr><td colspan=2>a</td></tr></table>`;
  const { id } = await clipPaste(layers, { html, text: 'Prices fall' });
  const found = await readNote(layers, id);
  expect(found.note).toMatchObject({ title: 'Prices fall', capture: { state: 'ready' } });
  expect(found.text).toBe('Prices fall\nBy 18\u00a0% in May\na');
  const document = JSON.stringify(found.document);
  expect(document).toContain('"bold"');
  expect(document).toContain('"colspan":2');
  expect(document).not.toMatch(/boom|javascript/);
  expect(machine.errors).toEqual([]);
});

test('a pasted address is fetched, the source of a page is read as a page', async ({ layers }) => {
  await withSite({ '/a': page('By address') }, async (origin) => {
    const { id } = await clipPaste(layers, { html: `<a href="${origin}/a">x</a>`, text: ` ${origin}/a\n` });
    expect((await readNote(layers, id)).note).toMatchObject({ title: 'By address', capture: { state: 'ready' } });
  });
  const { id } = await clipPaste(layers, { text: `<!doctype html>${page('By source').body}` });
  expect((await readNote(layers, id)).note).toMatchObject({ title: 'By source', capture: { state: 'ready' } });
});
