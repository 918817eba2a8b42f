import { useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { type LogoProblem, pastedFile, saveLogo } from './logoFile.ts';
import { logoStrings } from './logoStrings.ts';
import { saveChange } from './saveChange.ts';

interface Logo {
  readonly problem: LogoProblem | undefined;
  /** Takes a file that was chosen. */
  choose(file: File | null): void;
  /** Takes a picture that was pasted; `false` where none was. */
  paste(clipboard: DataTransfer): boolean;
}

/** Gives an entity a logo, from a file or the clipboard. */
export function useLogo(entity: Entity | undefined): Logo {
  const t = useStrings(logoStrings);
  const [problem, setProblem] = useState<LogoProblem>();
  const take = async (file: File) => {
    if (!entity) return;
    const saved = await saveLogo(file);
    setProblem('problem' in saved ? saved.problem : undefined);
    if ('problem' in saved) return;
    await saveChange(entity, { logoAssetId: saved.sha256 }, t('logoSaved', { name: entity.name }));
  };
  return {
    problem,
    choose: (file) => {
      if (file) take(file).catch(notifyError);
    },
    paste: (clipboard) => {
      const file = pastedFile(clipboard);
      if (file) take(file).catch(notifyError);
      return file !== undefined;
    },
  };
}
