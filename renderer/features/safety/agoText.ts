const units = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const;

/** How long ago something was, such as "2 s ago" or "hier", in the largest unit that it fills. */
export function agoText(instant: string, nowMs: number, language: string): string {
  // A clock that was put back must not make it later than now.
  const seconds = Math.max(0, Math.round((nowMs - Date.parse(instant)) / 1000));
  const { unit, seconds: size } = units.find((one) => seconds >= one.seconds) ?? { unit: 'second', seconds: 1 };
  return new Intl.RelativeTimeFormat(language, { style: 'narrow' }).format(-Math.floor(seconds / size), unit);
}
