import { type ChildProcess, spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, readAll, test, titles } from '#fixtures/journalTest.ts';

const writer = fileURLToPath(new URL('../../fixtures/journalWriter.ts', import.meta.url));

/** Lets the writer acknowledge so many revisions more, and kills it in the middle of whatever it is doing. Gives the last one that it acknowledged. */
async function writeAndKill(library: string, revs: number, ...options: string[]): Promise<number> {
  const child = spawn(process.execPath, [writer, library, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = new Promise((resolve) => child.once('exit', resolve));
  const said = await listen(child, revs);
  await exit;
  return said;
}

function listen(child: ChildProcess, revs: number): Promise<number> {
  return new Promise((resolve) => {
    let [output, first, last] = ['', 0, 0];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      last = Number(output.slice(0, output.lastIndexOf('\n')).split('\n').at(-1));
      first ||= last;
      if (last - first >= revs) child.kill('SIGKILL');
    });
    child.stdout?.once('close', () => resolve(last));
  });
}

/** What lives after the writer's changes up to a revision. */
function expectedTitles(lastRev: number): Record<string, string> {
  const living = new Map<string, string>();
  for (let rev = 1; rev <= lastRev; rev += 1) {
    if (rev % 7 === 0) living.delete(`n${rev % 40}`);
    else living.set(`n${rev % 40}`, `At ${rev}`);
  }
  return Object.fromEntries([...living].sort());
}

for (const [name, options] of [
  ['appends', []],
  ['appends and compaction', ['compact']],
] as const) {
  test(`a process that is killed in the middle of ${name} loses nothing that it had acknowledged`, async ({
    open,
    folder,
  }) => {
    // Eight processes start one after the other.
    test.slow();
    const library = path.join(folder, 'library');
    for (const revs of [1, 40, 150, 7, 400, 90, 250, 600]) {
      const acknowledged = await writeAndKill(library, revs, ...options);
      expect(acknowledged).toBeGreaterThan(0);
      // The lock of the process that is gone is taken over at once.
      const service = open();
      const joined = await service.methods.joinJournal({ lastRev: 0 });
      const summary = joined.state === 'found' ? joined.summary : undefined;
      expect(summary?.lastRev).toBeGreaterThanOrEqual(acknowledged);
      expect(summary?.damage.filter(({ kind }) => kind !== 'torn-line')).toEqual([]);
      expect(await titles(service)).toEqual(expectedTitles(summary?.lastRev ?? 0));
      expect((await readAll(service)).damage).toEqual([]);
      await service.close();
    }
    const names = await readdir(path.join(library, 'journal'));
    expect(names.filter((each) => each.endsWith('.draft'))).toEqual([]);
    expect(names.some((each) => each.startsWith('snapshot-'))).toBe(options.length > 0);
  });
}
