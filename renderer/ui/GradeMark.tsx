import { VisuallyHidden } from '@mantine/core';
import { type Grade, gradeCode } from '#domain/grade.ts';
import { credibilityLabels, reliabilityLabels } from '#domain/gradeLabels.ts';
import classes from './EvidenceList.module.css';
import { useLanguage } from './i18n.ts';

/** A grade such as "B2", with what it means for whoever points at it or hears it. */
export function GradeMark({ grade }: { readonly grade: Grade }) {
  const language = useLanguage();
  const code = gradeCode(grade);
  const meaning = `${reliabilityLabels[grade.reliability][language]}, ${credibilityLabels[grade.credibility][language]}`;
  return (
    <span className={classes.grade} title={`${code}: ${meaning}`}>
      {code}
      <VisuallyHidden> ({meaning})</VisuallyHidden>
    </span>
  );
}
