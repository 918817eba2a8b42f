import type { ImportedNote, ImportRemark } from '#extract/imports/importedNote.ts';
import type { Survey, SurveyExample } from './importSource.ts';

const mostExamples = 10;
/** More are of no use to anybody, and a hostile file could have millions. */
export const mostRemarks = 10_000;

/** Counts what a file would bring. */
export interface Tally {
  add(note: ImportedNote, state: SurveyExample['state']): void;
  remark(remark: ImportRemark): void;
  survey(): Survey;
}

/** Starts to count. */
export function createTally(): Tally {
  const counts: Record<SurveyExample['state'], number> = { new: 0, same: 0, 'known-page': 0 };
  const examples: SurveyExample[] = [];
  const tags = new Set<string>();
  const folders = new Set<string>();
  const remarks: ImportRemark[] = [];
  let attachments = 0;
  return {
    add(note, state) {
      counts[state] += 1;
      attachments += note.fileCount;
      for (const tag of note.tags) tags.add(tag);
      const folder = note.folder.join(' / ');
      if (folder !== '') folders.add(folder);
      const day = (note.published?.min ?? note.created)?.slice(0, 10);
      if (examples.length < mostExamples)
        examples.push({ title: note.title, state, ...(day && { day }), ...(folder && { folder }) });
    },
    remark(remark) {
      if (remarks.length < mostRemarks) remarks.push(remark);
    },
    survey: () => ({
      lines: [{ what: 'notes', fresh: counts.new + counts['known-page'], same: counts.same, changed: 0 }],
      examples,
      attachments,
      tags: tags.size,
      folders: folders.size,
      knownPages: counts['known-page'],
      choices: [
        'triage',
        ...(tags.size > 0 ? (['tagsBecomeTopics'] as const) : []),
        ...(folders.size > 0 ? (['foldersBecomeTopics'] as const) : []),
        ...(counts['known-page'] > 0 ? (['takesKnownPages'] as const) : []),
      ],
      remarks,
    }),
  };
}
