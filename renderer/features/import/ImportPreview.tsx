import { Badge, Button, Checkbox, Group, Radio, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { focusWhenShown } from '#ui/focusWhenShown.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import classes from './ImportPreview.module.css';
import { ImportRemarks } from './ImportRemarks.tsx';
import type { ImportOptions, OpenedImport, Survey, SurveyExample } from './importSource.ts';
import { SurveyLines } from './SurveyLines.tsx';
import { importStrings } from './strings.ts';

interface Props {
  readonly opened: OpenedImport;
  readonly survey: Survey;
  readonly onImport: (options: ImportOptions) => void;
  readonly onBack: () => void;
}

const usual: ImportOptions = {
  triage: 'archived',
  tagsBecomeTopics: true,
  foldersBecomeTopics: false,
  takesKnownPages: false,
};
const choices = ['tagsBecomeTopics', 'foldersBecomeTopics', 'takesKnownPages'] as const;

/** What an import would bring, and what the person decides about it. */
export function ImportPreview({ opened, survey, onImport, onBack }: Props) {
  const t = useStrings(importStrings);
  const language = useLanguage();
  const [options, setOptions] = useState(usual);
  const counted = (key: 'fresh' | 'same' | 'files' | 'tags' | 'folders' | 'knownPages', count: number) =>
    count > 0 ? t(key, { count, number: count.toLocaleString(language) }) : undefined;
  const fresh = survey.lines.reduce((sum, line) => sum + line.fresh + line.changed, 0);
  const same = survey.lines.reduce((sum, line) => sum + line.same, 0);
  const wanted = options.takesKnownPages ? fresh : fresh - survey.knownPages;
  const isLibrary = opened.format === 'vigie';
  const label = isLibrary
    ? t('importLibrary')
    : t('import', { count: wanted, number: wanted.toLocaleString(language) });
  const facts = [
    counted('fresh', fresh),
    counted('same', same),
    counted('knownPages', survey.knownPages),
    counted('files', survey.attachments),
    counted('tags', survey.tags),
    counted('folders', survey.folders),
  ].filter((fact) => fact !== undefined);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted > 0) onImport(options);
      }}
    >
      <Stack gap="md">
        <div role="status">
          <Text fw={600}>{t('from', { name: opened.name, format: t(opened.format) })}</Text>
          {!isLibrary && <Text size="sm">{facts.join(' · ')}</Text>}
        </div>
        {isLibrary && (
          <>
            <SurveyLines lines={survey.lines} />
            {survey.lines.some(({ changed }) => changed > 0) && <Text size="sm">{t('newerWins')}</Text>}
          </>
        )}
        {survey.examples.length > 0 && <Examples examples={survey.examples} />}
        {survey.choices.includes('triage') && (
          <Radio.Group
            label={t('triage')}
            value={options.triage}
            onChange={(triage) => setOptions({ ...options, triage: triage === 'inbox' ? 'inbox' : 'archived' })}
          >
            <Group gap="lg" mt={4}>
              <Radio value="archived" label={t('archived')} />
              <Radio value="inbox" label={t('inbox')} />
            </Group>
          </Radio.Group>
        )}
        {choices.map(
          (choice) =>
            survey.choices.includes(choice) && (
              <Checkbox
                key={choice}
                label={t(choice)}
                checked={options[choice]}
                onChange={({ currentTarget }) => setOptions({ ...options, [choice]: currentTarget.checked })}
              />
            ),
        )}
        {survey.choices.includes('tagsBecomeTopics') && (
          <Text size="xs" c="dimmed">
            {t('keptAsText')}
          </Text>
        )}
        <ImportRemarks remarks={survey.remarks} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onBack}>
            {t('back')}
          </Button>
          {/* Not `disabled`, as that could not have the focus. */}
          <Button
            type="submit"
            aria-disabled={wanted === 0}
            {...(wanted === 0 && { 'data-disabled': true })}
            ref={focusWhenShown}
            data-autofocus
          >
            {wanted === 0 ? t('nothingNew') : label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Examples({ examples }: { readonly examples: readonly SurveyExample[] }) {
  const t = useStrings(importStrings);
  const language = useLanguage();
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {t('examples')}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys. */}
      <section className={classes.examples} tabIndex={0} aria-label={t('examples')}>
        <Table fz="sm" verticalSpacing={4} highlightOnHover={false}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('noteTitle')}</Table.Th>
              <Table.Th scope="col">{t('day')}</Table.Th>
              <Table.Th scope="col">{t('folder')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {examples.map(({ title, day, folder, state }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change.
              <Table.Tr key={index}>
                <Table.Td>
                  <bdi>{title || t('untitled')}</bdi>
                  {state !== 'new' && (
                    <Badge size="xs" variant="light" color="gray" tt="none" ml={8}>
                      {t(state === 'same' ? 'sameNote' : 'knownPage')}
                    </Badge>
                  )}
                </Table.Td>
                <Table.Td className={classes.day}>
                  {day && new Date(day).toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' })}
                </Table.Td>
                <Table.Td>
                  <bdi>{folder}</bdi>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </div>
  );
}
