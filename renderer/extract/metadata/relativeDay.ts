type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week';

const unitMs: Readonly<Record<Unit, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};
/** The words for each unit; months and years are too long to give a day. */
const units: readonly (readonly [words: string, unit: Unit])[] = [
  ['sec(?:ond)?s?|secondes?|sekunden?|segundos?|秒钟?|秒間?|초', 'second'],
  ['min(?:ute)?s?|minuten|minutos?|分钟|分鐘|分間?|분', 'minute'],
  ['hours?|hrs?|heures?|h|stunden?|std\\.?|horas?|小时|小時|个小时|時間|시간', 'hour'],
  ['days?|d|jours?|j|tag(?:en?)?|días?|dias?|天|日', 'day'],
  ['weeks?|w|semaines?|wochen?|semanas?|周|週間?|星期|주일?', 'week'],
];
const unit = `(?<unit>${units.map(([words]) => words).join('|')}|일)`;
const count = '(?<count>\\d{1,2}|an?|one|une?|eine[mrn]?|una?|一)';
const before = '(?<!\\p{L})';
const after = '(?!\\p{L})';
/** How each language puts the distance: "3 hours ago", "il y a 3 heures", "vor 3 Stunden", "hace 3 horas", "3小时前", "3時間前", "3시간 전". */
const distances = [
  `${before}${count}\\s?${unit}\\s+ago${after}`,
  `${before}il y a\\s+(?:environ\\s+)?${count}\\s?${unit}${after}`,
  `${before}vor\\s+(?:etwa\\s+)?${count}\\s?${unit}${after}`,
  `${before}hace\\s+(?:unas?\\s+)?${count}\\s?${unit}${after}`,
  `${count}\\s?${unit}之?前`,
  `${count}\\s?${unit}\\s?전`,
].map((form) => new RegExp(form, 'iu'));
const today = new RegExp(
  `${before}(?:today|just now|aujourd['’]hui|heute|gerade eben|hoy)${after}|^(?:今天|今日|刚刚|剛剛|오늘|방금)`,
  'iu',
);
const yesterday = new RegExp(`${before}(?:yesterday|hier|gestern|ayer)${after}|^(?:昨天|昨日|어제)`, 'iu');
const longestLine = 40;

/** The day that a short line such as "3 hours ago" names, as `YYYY-MM-DD`, where it was read at an instant (ISO 8601); undefined where it names none. */
export function relativeDay(line: string, seenAt: string): string | undefined {
  const now = Date.parse(seenAt);
  const back = line.length > longestLine ? undefined : distanceMs(line);
  return back === undefined || Number.isNaN(now) ? undefined : new Date(now - back).toISOString().slice(0, 10);
}

function distanceMs(line: string): number | undefined {
  for (const form of distances) {
    const { count: many, unit: word = '' } = form.exec(line)?.groups ?? {};
    const found = many && unitOf(word);
    if (found) return (Number.parseInt(many, 10) || 1) * unitMs[found];
  }
  if (today.test(line)) return 0;
  return yesterday.test(line) ? unitMs.day : undefined;
}

function unitOf(word: string): Unit | undefined {
  // Korean writes its day as Chinese and Japanese sound it.
  if (word === '일') return 'day';
  return units.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[1];
}
