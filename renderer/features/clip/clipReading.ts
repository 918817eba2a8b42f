import type { AppErrorCode } from '#contract/appError.ts';
import type { DocumentNode } from '#domain/document.ts';
import { fitDocument, fitLines } from '#domain/fitDocument.ts';
import { documentFromHtml } from '#editor/documentFromHtml.ts';
import { documentFromMarkdown } from '#editor/documentFromMarkdown.ts';
import { documentFromText } from '#editor/documentFromText.ts';
import type { PageMetadata } from '#extract/article.ts';
import type { AttachedFile, Content, Extracted, Reading, Resource } from '#extract/content.ts';
import type { ClipFill } from '#storage/clips.ts';

/** What a page says about itself, and its text, as they go into its note. */
export type ClipFacts = Omit<PageMetadata, 'canonicalUrl'> &
  Pick<ClipFill, 'url' | 'sourceDomain' | 'contentType' | 'document' | 'capture'>;

/** A clip's text and facts with the files that came along, or the reason why there is none. */
export type ClipReading =
  | {
      readonly state: 'read';
      readonly fill: ClipFacts;
      readonly resources: readonly Resource[];
      readonly attachments: readonly AttachedFile[];
    }
  | { readonly state: 'unreadable'; readonly code: AppErrorCode };

/** Makes a document of what was read, with what it says about itself. */
export function clipReadingOf({ contentType }: Content, reading: Reading): ClipReading {
  if (reading.state === 'unreadable') return { state: 'unreadable', code: reading.problem };
  const { text, problem, canonicalUrl, resources = [], attachments = [], ...facts } = reading.extracted;
  const { document, isWhole } = fittingDocument(text);
  const code = problem ?? (isWhole ? undefined : 'too-complex');
  return {
    state: 'read',
    fill: {
      ...facts,
      ...(canonicalUrl && { url: canonicalUrl }),
      contentType,
      document,
      capture: code ? { state: 'failed', code, message: contentType } : { state: 'ready' },
    },
    resources,
    attachments,
  };
}

function fittingDocument(text: Extracted['text']): { readonly document: DocumentNode; readonly isWhole: boolean } {
  const plain = text.form === 'plain' ? fitLines(text.plain) : undefined;
  const whole = plain === undefined ? documentOf(text) : documentFromText(plain);
  const document = fitDocument(whole);
  return { document, isWhole: document === whole && (text.form !== 'plain' || plain === text.plain) };
}

function documentOf(text: Extracted['text']): DocumentNode {
  switch (text.form) {
    case 'html':
      return documentFromHtml(text.html);
    case 'markdown':
      return documentFromMarkdown(text.markdown);
    case 'plain':
      return documentFromText(text.plain);
    default:
      return text satisfies never;
  }
}
