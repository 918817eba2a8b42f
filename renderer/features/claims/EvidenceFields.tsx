import { ActionIcon, Select, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { credibilities, stances } from '#domain/claim.ts';
import { credibilityLabels, reliabilityLabels } from '#domain/gradeLabels.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import classes from './ClaimForm.module.css';
import type { EvidenceRow } from './evidenceForm.ts';
import { claimStrings } from './strings.ts';

interface EvidenceFieldsProps {
  readonly rows: readonly EvidenceRow[];
  readonly onChange: (rows: readonly EvidenceRow[]) => void;
}

/** The passages of a claim, each with its grade on the Admiralty scale and whether it speaks for or against the claim. */
export function EvidenceFields({ rows, onChange }: EvidenceFieldsProps) {
  const t = useStrings(claimStrings);
  const isOne = rows.length === 1;
  const fields = useRef<HTMLFieldSetElement>(null);
  const remove = (row: EvidenceRow) => {
    onChange(rows.filter((one) => one !== row));
    // The row goes with its button, and the keyboard must not go with it.
    fields.current?.querySelector('input')?.focus();
  };
  return (
    <fieldset ref={fields} className={classes.passages} aria-label={t('passages')}>
      {rows.map((row, index) => (
        <div key={row.excerptId} className={classes.evidence}>
          {!isOne && <span className={classes.quote}>{row.text}</span>}
          <div className={classes.grades}>
            <GradeFields
              row={row}
              number={isOne ? undefined : index + 1}
              onChange={(changed) => onChange(rows.map((one) => (one === row ? changed : one)))}
            />
            {!isOne && (
              <Tooltip label={t('removePassage')}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  mb={4}
                  aria-label={t('removePassageOf', { number: index + 1 })}
                  onClick={() => remove(row)}
                >
                  <IconX size={16} />
                </ActionIcon>
              </Tooltip>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

interface GradeFieldsProps {
  readonly row: EvidenceRow;
  /** Which passage it is, where there are several. */
  readonly number: number | undefined;
  readonly onChange: (row: EvidenceRow) => void;
}

const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const ofSource = 'source';

function GradeFields({ row, number, onChange }: GradeFieldsProps) {
  const t = useStrings(claimStrings);
  const language = useLanguage();
  const named = (key: 'reliability' | 'credibility' | 'stance') =>
    number === undefined ? { label: t(key) } : { 'aria-label': t(`${key}Of`, { number }) };
  const { reliability, sourceReliability = 'F' } = row;
  return (
    <>
      <Select
        {...named('reliability')}
        allowDeselect={false}
        data={[
          { value: ofSource, label: t('asSource', { grade: sourceReliability }) },
          ...letters.map((letter) => ({ value: letter, label: `${letter} · ${reliabilityLabels[letter][language]}` })),
        ]}
        value={reliability ?? ofSource}
        onChange={(chosen) => onChange({ ...row, reliability: letters.find((letter) => letter === chosen) })}
      />
      <Select
        {...named('credibility')}
        allowDeselect={false}
        data={credibilities.map((value) => ({
          value: String(value),
          label: `${value} · ${credibilityLabels[value][language]}`,
        }))}
        value={String(row.credibility)}
        onChange={(chosen) => {
          const credibility = credibilities.find((value) => String(value) === chosen);
          if (credibility) onChange({ ...row, credibility });
        }}
      />
      <Select
        {...named('stance')}
        allowDeselect={false}
        data={stances.map((value) => ({ value, label: t(value) }))}
        value={row.stance}
        onChange={(stance) => stance && onChange({ ...row, stance })}
      />
    </>
  );
}
