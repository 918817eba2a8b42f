import type { EntityKind } from '#domain/entity.ts';
import type { RelationType } from '#domain/relationType.ts';
import { hexOf, type LookColor } from '#ui/look.ts';
import { relationTypeLook } from '#ui/relationTypeLook.ts';

type Scheme = 'light' | 'dark';

/** What a canvas is painted with, as it knows no variables of the style sheet. */
export interface GraphColours {
  readonly paper: string;
  readonly ink: string;
  readonly dimmed: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<EntityKind | 'deleted', string>>;
  readonly types: (type: RelationType) => string;
}

/** How names of each kind are drawn: their colour and their shape, as colour alone tells some people nothing. */
export const kindLook = {
  company: { color: undefined, shape: 'round-rectangle' },
  product: { color: 'lime', shape: 'hexagon' },
  person: { color: 'grape', shape: 'ellipse' },
  place: { color: 'gray', shape: 'diamond' },
  topic: { color: 'orange', shape: 'tag' },
  deleted: { color: 'gray', shape: 'ellipse' },
} as const satisfies Record<EntityKind | 'deleted', { readonly color: LookColor | undefined; readonly shape: string }>;

/** The colours of the page that an element stands on. */
export function readColours(element: Element, scheme: Scheme): GraphColours {
  const style = getComputedStyle(element);
  const variable = (name: string) => style.getPropertyValue(name).trim();
  const accent = variable('--vigie-accent');
  const kindColour = (kind: keyof typeof kindLook) => {
    const { color } = kindLook[kind];
    return color ? hexOf(color, scheme) : accent;
  };
  return {
    paper: variable('--mantine-color-body'),
    ink: variable('--mantine-color-text'),
    dimmed: variable('--mantine-color-dimmed'),
    accent,
    kinds: {
      company: kindColour('company'),
      product: kindColour('product'),
      person: kindColour('person'),
      place: kindColour('place'),
      topic: kindColour('topic'),
      deleted: kindColour('deleted'),
    },
    types: (type) => hexOf(relationTypeLook[type].color, scheme),
  };
}
