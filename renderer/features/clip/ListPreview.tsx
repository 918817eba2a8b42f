import { Button, Checkbox, Group, Loader, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import type { ListedPage } from '#domain/listedPage.ts';
import { saveCaptureBatch } from '#storage/captureBatches.ts';
import { type ListSurvey, surveyList } from '#storage/captureClipped.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { navigate } from '#ui/route.ts';
import { FolderChoice } from './FolderChoice.tsx';
import { folderKeyOf, folderRowsOf } from './folderRows.ts';
import { ListFacts } from './ListFacts.tsx';
import type { NamedList } from './listIn.ts';
import { listStrings } from './listStrings.ts';

interface Props {
  readonly list: NamedList;
  readonly onClose: () => void;
}

/** What a list holds, which of its folders are wanted, and the button that puts them into the queue. */
export function ListPreview({ list, onClose }: Props) {
  const t = useStrings(listStrings);
  const folders = useMemo(() => folderRowsOf(list.pages), [list]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(list.pages.map(folderKeyOf)));
  const [makesTopics, setMakesTopics] = useState(false);
  const [survey, setSurvey] = useState<ListSurvey>();
  const [isBusy, setBusy] = useState(false);
  const tags = useMemo(() => new Set(list.pages.flatMap((page) => page.tags ?? [])), [list]);

  useEffect(() => {
    let isWanted = true;
    surveyList(list.pages).then((found) => isWanted && setSurvey(found), notifyError);
    return () => {
      isWanted = false;
    };
  }, [list]);

  const isChosen = (page: ListedPage) => chosen.has(folderKeyOf(page));
  const fresh = survey?.fresh.filter(isChosen).length ?? 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fresh === 0) return;
    setBusy(true);
    saveCaptureBatch({ name: list.name, origin: list.origin, makesTopics }, list.pages.filter(isChosen))
      .then(() => {
        onClose();
        navigate({ view: 'queue' });
      }, notifyError)
      .finally(() => setBusy(false));
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">
          {t(list.name === '' ? 'pasted' : 'inFile', {
            count: list.pages.length + list.skipped.length,
            name: list.name,
          })}
        </Text>
        {survey ? (
          <ListFacts survey={survey} skipped={list.skipped} isChosen={isChosen} />
        ) : (
          <Group gap="xs" role="status">
            <Loader size={14} aria-hidden />
            <Text size="sm">{t('looking')}</Text>
          </Group>
        )}
        {folders.length > 1 && <FolderChoice folders={folders} chosen={chosen} onChange={setChosen} />}
        {tags.size > 0 && (
          <Checkbox
            label={t('makeTopics', { count: tags.size })}
            description={t('makeTopicsHint')}
            checked={makesTopics}
            onChange={(event) => setMakesTopics(event.currentTarget.checked)}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          {/* Not `disabled`, as that could not have the focus until the survey is there. */}
          <Button
            type="submit"
            loading={isBusy}
            aria-disabled={fresh === 0}
            {...(fresh === 0 && { 'data-disabled': true })}
            data-autofocus
          >
            {survey && fresh === 0 ? t('nothingNew') : t('clip', { count: fresh })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
