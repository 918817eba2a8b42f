import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask, expect, test } from './hostTest.ts';

const script = fileURLToPath(new URL('../../../electron/localHost/start.ts', import.meta.url));
/** Neither a display nor a runtime, whatever the machine has. */
const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };

/** Runs `npm start`'s script; `said` resolves with all that it has printed once it has printed what one waits for. */
function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    output += chunk;
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
  const said = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const listener = () => pattern.test(output) && resolve(output);
      listeners.add(listener);
      listener();
      void ended.then(() => reject(new Error(`It ended without saying ${pattern}: ${output}`)));
    });
  return { child, ended, said };
}

test('it prints an address that works, a second start prints the same, and Ctrl-C ends it', async ({
  folder,
  root,
}) => {
  const args = ['--browser', '--no-open', '--port', '0', '--data', path.join(folder, 'data'), '--root', root];
  const first = run(...args);
  const [url = ''] = /http:\S+/.exec(await first.said(/Ctrl-C/)) ?? [];
  expect((await ask(url)).status).toBe(303);
  const second = await run(...args).ended;
  expect(second.code).toBe(0);
  expect(second.output).toContain('already running');
  expect(second.output).toContain(url);
  first.child.kill('SIGINT');
  test.skip(process.platform === 'win32', 'Windows has no signals that a process can answer.');
  expect((await first.ended).code).toBe(0);
  await expect(ask(url)).rejects.toThrow('ECONNREFUSED');
});

test('where no window can be, one line says why and the server is started', async ({ folder, root }) => {
  test.skip(process.platform !== 'linux', 'Elsewhere there always is a display.');
  const started = run('--no-open', '--port', '0', '--data', path.join(folder, 'data'), '--root', root);
  const output = await started.said(/Ctrl-C/);
  started.child.kill('SIGTERM');
  expect(output.split('\n')[0]).toBe('No desktop window, as there is no display; Vigie opens in the browser instead.');
  expect((await started.ended).code).toBe(0);
});

test('a wrong option, and a page that is not built', async ({ folder }) => {
  const wrong = await run('--colour', 'red').ended;
  expect(wrong.code).toBe(1);
  expect(wrong.output).toContain('--colour');
  const unbuilt = await run('--browser', '--no-open', '--root', folder).ended;
  expect(unbuilt.code).toBe(1);
  expect(unbuilt.output).toContain('npm run build');
});
