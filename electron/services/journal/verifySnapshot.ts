import { createHash } from 'node:crypto';
import type { JournalDamage } from '#contract/journalSchemas.ts';
import type { Cipher } from './cipher.ts';
import { parseSnapshotEnd, parseSnapshotHeader, type SnapshotEnd, type SnapshotHeader } from './headers.ts';
import { readSnapshot } from './readSnapshot.ts';
import type { RowFile } from './rowFile.ts';

/** What reading a whole snapshot back shows. */
export interface SnapshotCheck {
  readonly header: SnapshotHeader | undefined;
  readonly end: SnapshotEnd | undefined;
  readonly damage: readonly JournalDamage[];
}

interface Verifying {
  /** Is told each SHA-256 of a file of bytes that the rows name. */
  readonly onNamed?: ((sha256: string) => void) | undefined;
  /** Waits until others have had their turn, after each block. */
  readonly pause?: () => Promise<void>;
}

/** Reads a snapshot back with every checksum. */
export async function verifySnapshot(
  file: RowFile,
  cipher: Cipher | undefined,
  { onNamed, pause }: Verifying = {},
): Promise<SnapshotCheck> {
  const hash = createHash('sha256');
  const damage: JournalDamage[] = [];
  const frame: Buffer[] = [];
  let lines = 0;
  for await (const chunk of readSnapshot(file, { cipher })) {
    damage.push(...chunk.damage);
    frame.push(...chunk.frame);
    lines += chunk.rows.length;
    await pause?.();
    for (const { line } of chunk.rows) {
      hash.update(line).update('\n');
      if (onNamed) for (const sha256 of namedBytes(line)) onNamed(sha256);
    }
  }
  const header = frame[0] && parseSnapshotHeader(frame[0]);
  const end = frame.length > 1 ? frame.at(-1) && parseSnapshotEnd(frame.at(-1) ?? Buffer.alloc(0)) : undefined;
  const isWhole = header && end && end.lines === lines && end.sha256 === hash.digest('hex');
  if (!isWhole && damage.length === 0) damage.push({ kind: 'bad-block', file: file.name, afterRev: 0 });
  return { header, end, damage };
}

const named = /"sha256":"([0-9a-f]{64})"/g;

/** The files of bytes that a row names. */
export function namedBytes(line: Buffer): string[] {
  if (!line.includes('"sha256":"')) return [];
  return [...line.toString('latin1').matchAll(named)].map(([, sha256 = '']) => sha256);
}
