import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import type { Machine } from '#fixtures/machine.ts';

const bytesPerKilobyte = 1024;

interface Process {
  readonly pid: string;
  readonly parent: string;
  readonly command: string;
}

/**
 * The memory of the browser's page processes (interface, search worker and their engine), in bytes, as the system shares it out (PSS);
 * `undefined` where the system does not tell. Source: proc_pid_smaps_rollup(5).
 */
export function measurePageMemory(machine: Pick<Machine, 'profile'>): number | undefined {
  if (!fs.existsSync('/proc/self/smaps_rollup')) return undefined;
  const all = listProcesses();
  const roots = all.filter(({ command }) => command.includes(machine.profile));
  const family = descendants(all, new Set(roots.map(({ pid }) => pid)));
  const pages = family.filter(({ command }) => command.includes('--type=renderer'));
  return pages.reduce((sum, { pid }) => sum + proportionalBytes(pid), 0);
}

function listProcesses(): Process[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 24 }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid && parent && command ? [{ pid, parent, command }] : [];
  });
}

function descendants(all: readonly Process[], pids: ReadonlySet<string>): Process[] {
  const found = all.filter(({ pid, parent }) => pids.has(parent) || pids.has(pid));
  const grown = new Set(found.map(({ pid }) => pid));
  return grown.size === pids.size ? found : descendants(all, grown);
}

function proportionalBytes(pid: string): number {
  const rollup = fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * bytesPerKilobyte;
}
