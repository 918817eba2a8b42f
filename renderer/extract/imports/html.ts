/** Text as HTML that shows it as it stands. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Text as paragraphs of HTML: an empty line ends one. */
export function htmlParagraphs(text: string): string {
  const paragraphs = text.split(/\n[^\S\n]*\n/).filter((part) => part.trim() !== '');
  return paragraphs.map((part) => `<p>${escapeHtml(part.trim()).replaceAll('\n', '<br>')}</p>`).join('');
}

const block = /<(?:p|div|br|ul|ol|li|h[1-6]|table|blockquote|pre|article|section|span|strong|em|b|i|a)\b[^<>]*>/i;

/** Whether a text is HTML; a stray sign makes none. */
export function looksLikeHtml(text: string): boolean {
  return block.test(text);
}
