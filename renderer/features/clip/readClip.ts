import type { AppErrorCode } from '#contract/appError.ts';
import type { DocumentNode } from '#domain/document.ts';
import { documentFromHtml } from '#editor/documentFromHtml.ts';
import { documentFromMarkdown } from '#editor/documentFromMarkdown.ts';
import { documentFromText } from '#editor/documentFromText.ts';
import type { AttachedFile, Content, Extracted, Resource } from '#extract/content.ts';
import { readContent } from '#extract/readContent.ts';
import type { ClipFill } from '#storage/clips.ts';

/** A clip's text and facts with the files that came along, or the reason why there is none. */
export type ClipReading =
  | {
      readonly state: 'read';
      readonly fill: Omit<ClipFill, 'snapshot' | 'stubTitle' | 'attachments'>;
      readonly resources: readonly Resource[];
      readonly attachments: readonly AttachedFile[];
    }
  | { readonly state: 'unreadable'; readonly code: AppErrorCode };

/** Makes a document of what came in, with what it says about itself. */
export async function readClip(content: Content): Promise<ClipReading> {
  const reading = await readContent(content);
  if (reading.state === 'unreadable') return { state: 'unreadable', code: reading.problem };
  const { text, problem, canonicalUrl, resources = [], attachments = [], ...facts } = reading.extracted;
  return {
    state: 'read',
    fill: {
      ...facts,
      ...(canonicalUrl && { url: canonicalUrl }),
      contentType: content.contentType,
      document: documentOf(text),
      capture: problem ? { state: 'failed', code: problem, message: content.contentType } : { state: 'ready' },
    },
    resources,
    attachments,
  };
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
