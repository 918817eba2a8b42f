import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import type { UnrecognisedReason } from '#extract/imports/recognise.ts';
import { focusWhenShown } from '#ui/focusWhenShown.ts';
import { useStrings } from '#ui/i18n.ts';
import { givenFile, givenFolder } from './givenFiles.ts';
import type { GivenFiles } from './importSource.ts';
import { PastImports } from './PastImports.tsx';
import { importStrings } from './strings.ts';

const problems = {
  unknown: 'unknown',
  empty: 'emptyFile',
  encrypted: 'encryptedFile',
  damaged: 'damagedFile',
  'too-large': 'largeFile',
  'no-notes': 'noNotes',
} as const satisfies Readonly<Record<UnrecognisedReason, string>>;

interface Props {
  readonly problem: UnrecognisedReason | undefined;
  readonly onGiven: (given: GivenFiles) => void;
  readonly onUndo: (importId: string) => void;
}

/** Where a file or a folder is chosen, above the imports that there were. */
export function ImportChoice({ problem, onGiven, onUndo }: Props) {
  const t = useStrings(importStrings);
  const folder = useRef<HTMLInputElement>(null);
  const asFolderInput = (input: HTMLInputElement | null) => {
    folder.current = input;
    // React knows no such attribute.
    if (input) input.webkitdirectory = true;
  };
  return (
    <Stack gap="md">
      <Text size="sm">{t('hint')}</Text>
      {problem && (
        <Text size="sm" role="alert" c="var(--mantine-color-error)">
          {t(problems[problem])}
        </Text>
      )}
      <Group gap="xs">
        <FileButton onChange={(file) => file && onGiven(givenFile(file))}>
          {(props) => (
            <Button {...props} ref={focusWhenShown} data-autofocus>
              {t('chooseFile')}
            </Button>
          )}
        </FileButton>
        <Button variant="default" onClick={() => folder.current?.click()}>
          {t('chooseFolder')}
        </Button>
        <input
          ref={asFolderInput}
          type="file"
          hidden
          aria-label={t('chooseFolder')}
          onChange={({ currentTarget }) => {
            const given = givenFolder([...(currentTarget.files ?? [])]);
            // The same folder can be chosen again.
            currentTarget.value = '';
            if (given) onGiven(given);
          }}
        />
      </Group>
      <PastImports onUndo={onUndo} />
    </Stack>
  );
}
