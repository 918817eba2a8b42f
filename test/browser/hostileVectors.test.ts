import { expect, test } from '#fixtures/layers.ts';
import { sanitiseAll } from '#fixtures/xss/sanitised.ts';
import { htmlVectors, withCanary } from '#fixtures/xss/vectors.ts';
import { startCanary, watchTab, watchTroubles } from '#fixtures/xss/watch.ts';

test('nothing in hundreds of hostile pieces gets through the sanitiser, wherever they stand', async ({
  layers,
  machine,
}) => {
  const canary = await startCanary();
  await watchTab(layers);
  await layers.reload();
  await layers.waitForFunction(() => typeof window.load === 'function');
  const { listTroubles } = watchTroubles(layers);
  expect(new Set(htmlVectors).size).toBeGreaterThanOrEqual(300);
  const vectors = htmlVectors.map((vector) => withCanary(vector, canary.origin));
  const pieces = vectors.flatMap((vector) => [
    vector,
    `<p>before ${vector} after</p>`,
    `<table><tr><td>${vector}</table>`,
  ]);
  const sanitised = await sanitiseAll(layers, pieces);
  const wrong = sanitised.flatMap(({ html, strays }, at) =>
    strays.length > 0 ? [{ piece: pieces[at], html, strays }] : [],
  );
  expect(wrong).toEqual([]);
  expect(await listTroubles()).toEqual([]);
  expect(canary.asked).toEqual([]);
  expect(machine.errors).toEqual([]);
  await canary.close();
});
