import { outletOf } from '#domain/outletOf.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import type { SearchHit } from '#search/searchClient.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { SourceLine } from '#ui/SourceLine.tsx';
import { Marked } from './Marked.tsx';
import classes from './ResultRow.module.css';
import { searchStrings } from './strings.ts';

const tagsShown = 4;

interface Props {
  readonly hit: SearchHit;
  /** It came since the person last looked at this saved search. */
  readonly isNew: boolean;
}

/** What a list shows of a note that was found: where it is from and when, its title, the passage, its names. */
export function ResultRow({ hit, isNew }: Props) {
  const t = useStrings(searchStrings);
  const language = useLanguage();
  const { note, passage, sourceName, tags, titleRanges, reprints } = hit;
  const date = note.published
    ? formatPartialDate(note.published, language)
    : new Date(note.createdAt).toLocaleDateString(language, { day: 'numeric', month: 'short', year: 'numeric' });
  return (
    <div className={classes.row}>
      <SourceLine
        source={outletOf(note, sourceName)}
        language={note.language}
        date={date}
        marks={isNew && <span className={classes.new}>{t('new')}</span>}
      />
      <div className={classes.title} lang={note.language}>
        {note.title ? <Marked text={note.title} ranges={titleRanges} /> : t('untitled')}
      </div>
      {passage.text && (
        <div className={classes.passage} lang={note.language}>
          {passage.offset > 0 && '… '}
          <Marked text={passage.text} ranges={passage.ranges} />
        </div>
      )}
      {(tags.length > 0 || reprints > 0) && (
        <div className={classes.tags}>
          {reprints > 0 && <span className={classes.reprints}>{t('reprints', { count: reprints })}</span>}
          {tags.slice(0, tagsShown).map(({ entityId, name }) => (
            <span key={entityId} className={classes.tag}>
              {name}
            </span>
          ))}
          {tags.length > tagsShown && <span>+{tags.length - tagsShown}</span>}
        </div>
      )}
    </div>
  );
}
