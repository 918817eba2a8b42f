/** What a person who writes is, in English, French, German and Spanish. */
const roles =
  'writer|reporter|editor|correspondent|journalist|contributor|columnist|author|manager|director|strategist|specialist|analyst|expert|redakteur(?:in)?|journalistin|korrespondent(?:in)?|autor(?:in)?|journaliste|rédact(?:eur|rice)(?: en chef)?|correspondante?|auteure?|periodista|redactora?|corresponsal';
const ranks =
  'senior|staff|chief|contributing|guest|deputy|special|managing|freelance|former|political|business|tech|technology|science|health|news|features?';
const writing = new RegExp(
  `[,，]\\s*(?:(?:${ranks})\\s+)*(?:writer|reporter|editor|correspondent|journalist|contributor|columnist|author|redakteur(?:in)?|journalistin|korrespondent(?:in)?|journaliste|rédact(?:eur|rice)(?: en chef)?|correspondante?|periodista|redactora?|corresponsal)$`,
  'iu',
);
const whole = new RegExp(`(?:^|\\s)(?:${roles})s?$|^(?:${ranks})\\s`, 'iu');

/** A name without the journalist's trade behind it: "Anne Roy, Staff Writer". */
export function withoutTrade(name: string): string {
  return name.replace(writing, '');
}

/** Whether a line says what somebody is and not who. */
export function isRole(line: string): boolean {
  return whole.test(line);
}

/** A name without anything that a comma or a bracket parts from it. */
export function bareName(line: string): string {
  return line.replace(/\s*[(,，（].*$/u, '');
}
