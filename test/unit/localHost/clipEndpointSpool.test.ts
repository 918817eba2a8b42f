import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import type { Lookup } from '#contract/clipper.ts';
import { createClipEndpoint } from '#services/clipEndpoint/clipEndpoint.ts';
import { createClipperTasks } from '#services/clipEndpoint/clipperTasks.ts';
import { openSpool } from '#services/clipEndpoint/spool.ts';
import { client, expect, pageClip, takeAll, test } from './clipperTest.ts';

const question: Lookup = { url: 'https://example.com/', title: 'A title', text: 'Words' };

test('clips reach the page in the order in which they came, also those that came together', async ({ clipper }) => {
  const { endpoint, post, pair } = clipper;
  const paired = await pair();
  const clips = Array.from({ length: 5 }, () => pageClip());
  for (const clip of clips) await post('/clips', clip, paired);
  const together = Array.from({ length: 20 }, () => pageClip());
  await Promise.all(together.map((clip) => post('/clips', clip, paired)));
  const ids = await takeAll(endpoint, 25);
  expect(ids.slice(0, 5)).toEqual(clips.map(({ id }) => id));
  expect(ids.slice(5).sort()).toEqual(together.map(({ id }) => id).sort());
});

test('a page that waits is told of a clip when it comes', async ({ clipper }) => {
  const { endpoint, post, pair } = clipper;
  const paired = await pair();
  const waiting = endpoint.next({ client });
  const clip = pageClip();
  await post('/clips', clip, paired);
  expect(await waiting).toEqual({ type: 'delivery', delivery: clip });
});

test('a clip that comes again while it waits is there once', async ({ clipper }) => {
  const { endpoint, post, pair } = clipper;
  const paired = await pair();
  const [first, second] = [pageClip(), pageClip()];
  for (const clip of [first, first, second, first]) {
    expect(await post('/clips', clip, paired)).toMatchObject({ status: 200 });
  }
  expect(await takeAll(endpoint, 2)).toEqual([first.id, second.id]);
});

test('a clip that the page did not finish is given again, here or after a crash', async ({ clipper, folder }) => {
  const { endpoint, post, pair } = clipper;
  const paired = await pair();
  const [first, second] = [pageClip(), pageClip()];
  await post('/clips', first, paired);
  await post('/clips', second, paired);
  expect(await endpoint.next({ client })).toMatchObject({ delivery: { id: first.id } });
  // The window was reloaded.
  expect(await endpoint.next({ client })).toMatchObject({ delivery: { id: first.id } });
  // The machine lost its power while a third clip was being written.
  await endpoint.close();
  await writeFile(path.join(folder, 'clip-spool', `000000000003-${pageClip().id}.json.abc.draft`), '{"half":');
  const after = createClipEndpoint({ version: '1', dataFolder: folder, ports: [0] });
  expect(await takeAll(after, 2)).toEqual([first.id, second.id]);
});

test('a page is not given what it is working on, but what comes after it once that is done', async ({ clipper }) => {
  const { endpoint, post, pair } = clipper;
  const paired = await pair();
  const [first, second] = [pageClip(), pageClip()];
  await post('/clips', first, paired);
  await post('/clips', second, paired);
  const next = endpoint.next({ client, workingOn: first.id });
  await endpoint.finish({ id: first.id, outcome: 'saved' });
  expect(await next).toMatchObject({ delivery: { id: second.id } });
  // The extension did not hear that the first was taken, and sends it again.
  const again = endpoint.next({ client, workingOn: second.id });
  await endpoint.finish({ id: second.id, outcome: 'saved' });
  await post('/clips', second, paired);
  expect(await again).toMatchObject({ delivery: { id: second.id } });
});

test('what nothing can be made of is set aside and kept', async ({ clipper, folder }) => {
  const { endpoint, post, pair } = clipper;
  const paired = await pair();
  const clips = [pageClip(), pageClip(), pageClip()] as const;
  for (const clip of clips) await post('/clips', clip, paired);
  const spool = path.join(folder, 'clip-spool');
  const [damaged = ''] = (await readdir(spool)).filter((name) => name.includes(clips[0].id));
  await writeFile(path.join(spool, damaged), '{"id":');
  expect(await endpoint.next({ client })).toMatchObject({ delivery: { id: clips[1].id } });
  await endpoint.finish({ id: clips[1].id, outcome: 'unusable' });
  expect(await takeAll(endpoint, 1)).toEqual([clips[2].id]);
  expect(await readdir(path.join(spool, 'unusable'))).toHaveLength(2);
});

test('clips go to one library, until it has not been heard of for a while', async ({ folder }) => {
  const spool = openSpool(path.join(folder, 'spool'));
  const other = pageClip().id;
  const clip = pageClip();
  await spool.add(clip);
  const tasks = createClipperTasks(spool, { taskMs: 20 });
  expect(await tasks.next({ client })).toMatchObject({ delivery: { id: clip.id } });
  expect(await tasks.next({ client: other })).toBeUndefined();
  const impatient = createClipperTasks(spool, { taskMs: 20, holdMs: 0 });
  expect(await impatient.next({ client })).toBeDefined();
  expect(await impatient.next({ client: other })).toMatchObject({ delivery: { id: clip.id } });
});

test('a question is answered by the page, or by nobody in time', async ({ clipper, folder }) => {
  const { endpoint, post, pair } = clipper;
  const paired = await pair();
  const asked = post('/lookup', question, paired);
  const task = await endpoint.next({ client });
  expect(task).toEqual({ type: 'question', id: expect.any(String), question });
  const answer = { names: [{ name: 'Renault', kind: 'company' }] } as const;
  endpoint.answer({ id: task?.type === 'question' ? task.id : '', answer: { names: [...answer.names] } });
  expect(await asked).toEqual({ status: 200, reply: { state: 'answered', answer } });
  const tasks = createClipperTasks(openSpool(folder), { answerMs: 1, taskMs: 1 });
  expect(await tasks.ask(question)).toBeUndefined();
  // It is no longer asked.
  expect(await tasks.next({ client })).toBeUndefined();
});

test('whatever happens in whatever order, each clip comes out in its turn and once', async ({ folder }) => {
  const clips = Array.from({ length: 5 }, () => pageClip());
  const step = fc.record({ act: fc.constantFrom('add', 'finish', 'reopen'), clip: fc.constantFrom(...clips) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const spoolFolder = path.join(folder, 'spool');
      await rm(spoolFolder, { recursive: true, force: true });
      let spool = openSpool(spoolFolder);
      const expected: string[] = [];
      for (const { act, clip } of steps) {
        if (act === 'reopen') spool = openSpool(spoolFolder);
        else if (act === 'finish') {
          const id = expected.shift();
          if (id) await spool.finish({ id, outcome: 'saved' });
        } else {
          await spool.add(clip);
          if (!expected.includes(clip.id)) expected.push(clip.id);
        }
        expect((await spool.first())?.id).toBe(expected[0]);
      }
    }),
    { numRuns: 40 },
  );
});
