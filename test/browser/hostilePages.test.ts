import { clipAddress, readNote, withSite } from '#fixtures/clipping.ts';
import { hostilePages } from '#fixtures/hostilePages.ts';
import { expect, test } from '#fixtures/layers.ts';

/** What must not be left in a document, wherever in it. */
const active = /javascript:|vbscript:|data:|blob:|file:|"on\w+"|<script|srcdoc|x-style/i;

test('hostile pages are clipped like any other; what is kept runs nothing, and nothing of them ran', {
  tag: '@long',
}, async ({ layers, machine }) => {
  test.slow();
  const seen: string[] = [];
  layers.on('dialog', (dialog) => {
    seen.push(dialog.message());
    return dialog.dismiss();
  });
  const routes = Object.fromEntries(
    Object.entries(hostilePages).map(([name, { html }]) => [`/${encodeURIComponent(name)}`, { body: html }]),
  );
  await withSite(routes, async (origin, requested) => {
    layers.on('request', (request) => request.url().startsWith(origin) && seen.push(request.url()));
    for (const [name, { code, isHeavy }] of Object.entries(hostilePages)) {
      await test.step(name, async () => {
        const { end } = await clipAddress(layers, `${origin}/${encodeURIComponent(name)}`);
        const { note, text, document, snapshot } = await readNote(layers, end?.note.id ?? '');
        if (code) expect(note?.capture).toMatchObject({ state: 'failed', code });
        else if (note?.capture.state === 'failed' && isHeavy) expect(note.capture.code).toBe('too-complex');
        else expect(note?.capture.state).toMatch(/ready|pictures/);
        expect(text.replaceAll('\0', '')).toContain('build a second plant');
        expect(text).not.toMatch(/\0|alert\(1\)/);
        expect(note?.title.length).toBeLessThanOrEqual(2000);
        expect(JSON.stringify(document)).not.toMatch(active);
        expect(snapshot.byteLength).toBeGreaterThan(0);
      });
    }
    expect(requested).not.toContain('/boom');
  });
  expect(seen).toEqual([]);
  expect(machine.errors).toEqual([]);
});
