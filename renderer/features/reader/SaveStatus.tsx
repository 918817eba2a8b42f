import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { errorText } from '#ui/errorText.ts';
import { useStrings } from '#ui/i18n.ts';
import type { NoteSaver } from './noteSaver.ts';
import classes from './Reader.module.css';
import { readerStrings } from './strings.ts';

/** Says discreetly whether everything is saved, and loudly where it is not. */
export function SaveStatus({ saver }: { readonly saver: NoteSaver }) {
  const t = useStrings(readerStrings);
  const save = useSyncExternalStore(saver.subscribe, saver.getState);
  if (save.state !== 'failed') {
    return (
      <span className={classes.saveState} data-save-state={save.state}>
        {t(save.state)}
      </span>
    );
  }
  return (
    <span className={classes.saveFailed} role="alert" data-save-state="failed">
      {t('failed', { reason: errorText(save.error) })}
      <Button size="compact-xs" variant="subtle" onClick={saver.retry}>
        {t('retry')}
      </Button>
    </span>
  );
}
