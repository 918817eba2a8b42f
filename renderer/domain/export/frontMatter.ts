import { stringify } from 'yaml';

/** What stands above the text of a page, in the order that is given; what is absent or an empty list is left out. */
export type Properties = readonly (readonly [name: string, value: PropertyValue])[];
type PropertyValue = string | number | boolean | readonly string[] | undefined;

/** Properties as YAML between two lines of dashes. Source: Obsidian help, "Properties"; Jekyll, "Front Matter". */
export function frontMatter(properties: Properties): string {
  const given = properties.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  // Other readers follow YAML 1.1, where `no` is false and `1:20` a number; what they would misread is quoted.
  const yaml = stringify(new Map(given), { lineWidth: 0, compat: 'yaml-1.1', defaultStringType: 'PLAIN' });
  return `---\n${yaml}---\n`;
}

/** A name as a tag of Obsidian, which has letters, figures, `_`, `-` and `/` and not figures alone; `undefined` where nothing is left. Source: Obsidian help, "Tags". */
export function tagOf(name: string): string | undefined {
  const tag = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/gu, '');
  if (tag === '') return undefined;
  return /^\d+$/u.test(tag) ? `_${tag}` : tag;
}
