import { type Extensions, getSchema } from '@tiptap/core';
import { Highlight } from '@tiptap/extension-highlight';
import { TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { Caption } from './caption.ts';
import { ExcerptMark } from './excerptMark.ts';
import { Image } from './image.ts';
import { Link } from './link.ts';
import { Mention } from './mentionNode.ts';
import { PageBreak } from './pageBreak.ts';
import { Table } from './table.ts';

const starterKit = StarterKit.configure({ link: false, trailingNode: false });

/** What a note may hold; the editor adds behaviour to `Image` and `Mention`, which `schemaExtensions` leaves out for it. */
export const plainExtensions: Extensions = [
  starterKit,
  Link,
  Highlight,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  Caption,
  PageBreak,
  ExcerptMark,
];

/** The schema of every note's document. */
export const schema = getSchema([...plainExtensions, Image, Mention]);
