import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import classes from './Keys.module.css';
import { shownStrokes } from './keyStrokes.ts';

/** The keys of a command, drawn as keys. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className={classes.keys}>
      {shownStrokes(keys).map((parts) => (
        <Fragment key={parts.join('+')}>
          {parts.map((part) => (
            <Kbd key={part} size="xs">
              {part}
            </Kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
