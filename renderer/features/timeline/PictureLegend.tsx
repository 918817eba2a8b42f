import { eventGroupLabels } from '#domain/eventLabels.ts';
import { eventGroups } from '#domain/eventType.ts';
import { eventGroupColors } from '#ui/eventTypeLook.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { cssColorOf } from '#ui/look.ts';
import { eventStyles } from './eventStyle.ts';
import classes from './PictureLegend.module.css';
import { timelineStrings } from './strings.ts';

/** What the colours and outlines of the picture mean. */
export function PictureLegend() {
  const t = useStrings(timelineStrings);
  const language = useLanguage();
  return (
    <ul className={classes.legend} aria-label={t('legend')}>
      {eventGroups.map((group) => (
        <li key={group}>
          <span className={classes.dot} style={{ background: cssColorOf(eventGroupColors[group]) }} />
          {eventGroupLabels[group][language]}
        </li>
      ))}
      {eventStyles.map((style) => (
        <li key={style}>
          <span className={classes[style]} />
          {t(style)}
        </li>
      ))}
      <li>
        <span className={classes.uncertain} />
        {t('uncertain')}
      </li>
      <li>
        <span className={classes.several}>3</span>
        {t('severalEvents')}
      </li>
    </ul>
  );
}
