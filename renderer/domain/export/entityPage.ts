import type { Entity } from '#domain/entity.ts';
import { identifierNames } from '#domain/identifiers.ts';
import { frontMatter, tagOf } from './frontMatter.ts';
import { escapedText } from './markdownInline.ts';

/** A heading with its lines; one without lines is left out. */
export interface PageSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** An entity as a Markdown file, so that the links of the notes lead somewhere. */
export function entityPage(entity: Entity, fileName: string, sections: readonly PageSection[]): string {
  const { name, kind, aliases, identifiers, description, watchlists, ownFields } = entity;
  const other = [name, ...aliases.map(({ text }) => text)].filter((text) => text !== fileName);
  const properties = frontMatter([
    ['name', name],
    ['kind', kind],
    ['aliases', [...new Set(other)]],
    ...identifierNames.map((identifier) => [identifier, identifiers[identifier]] as const),
    ['watchlists', watchlists],
    ['tags', [kind, ...watchlists.flatMap((list) => tagOf(list) ?? [])]],
    ['vigie-id', entity.id],
  ]);
  const parts = [
    `${properties}\n# ${escapedText(name)}`,
    description
      .split(/\n{2,}/u)
      .map((paragraph) => escapedText(paragraph).trim())
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
    ownFields.map((field) => `- ${escapedText(field.name)}: ${escapedText(field.value)}`).join('\n'),
    ...sections.map(({ title, lines }) => (lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
