import PostalMime, { type Email } from 'postal-mime';
import { maxTextLength } from '#domain/fitDocument.ts';
import { parsePartialDate } from '#domain/partialDate.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import { titleOf } from '#domain/textFigures.ts';
import type { Content, Extracted, Reading, ReadingProblem } from '#extract/content.ts';
import { decodeText } from '#extract/decodeText.ts';
import { isBinary } from '#extract/isBinary.ts';
import { languageField } from '#extract/languageField.ts';
import { dateIn } from '#extract/metadata/dateText.ts';
import { textOfHtml } from '#extract/textOfHtml.ts';
import { tidyLine, tidyText } from '#extract/tidyText.ts';
import { takeInlinePictures } from './inlinePictures.ts';
import { attachedFiles, bytesOf } from './mail/attachedFiles.ts';
import { mailText } from './mail/mailText.ts';
import { onlineAddress } from './mail/onlineAddress.ts';
import { senderOf } from './mail/sender.ts';
import { decodedTexts, withUnicodeHeaders } from './mail/undeclaredCharset.ts';
import { type PartPicture, picturesIn } from './partPictures.ts';
import { plainTextOf } from './plainText.ts';
import { titleOfContent } from './titleOfContent.ts';

/** Headers of which every mail has some. Source: RFC 5322, 3.6. */
const mailHeaders = new Set(['from', 'to', 'subject', 'date', 'message-id', 'received', 'return-path', 'mime-version']);
const bulk = /\b(?:bulk|junk)\b/i;
const sealed = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)/i;
const maxTitleLength = 500;
const blankLine = /\r?\n\r?\n|$/;
/** Chromium gives one before each text in ISO-2022-JP but the first that a decoder is used for. */
const undecoded = /\uFFFD/g;

type Text = Pick<Extracted, 'text' | 'resources' | 'canonicalUrl'> & { readonly words: string };

/** Reads a mail: its text with its pictures, who sent it and when, and the files that came with it. Source: RFC 5322, RFC 2045. */
export async function readMail(content: Content): Promise<Reading> {
  const mail = await parse(withUnicodeHeaders(content.bytes));
  if (!mail?.headers.some(({ key }) => mailHeaders.has(key))) return readDamaged(content);
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  const isNewsletter = isSentToMany(header);
  const listId = header('list-id');
  const { name = '', address = '' } = mail.from ?? mail.sender ?? {};
  const sender = senderOf({ name: name.replace(undecoded, ''), address, isNewsletter, ...(listId && { listId }) });
  const { words, ...text } = textOf(mail, isNewsletter, sender.sourceDomain);
  const published = dayOf(header('date'));
  const attachments = await attachedFiles(mail.attachments, mail.html !== undefined);
  const problem = problemOf(words, header('content-type'), text);
  const isEmpty = words === '' && attachments.length === 0 && !text.resources?.length && !problem;
  const lost = isEmpty ? bodyOf(content.bytes) : '';
  return {
    state: 'read',
    extracted: {
      title:
        tidyLine(mail.subject?.replace(undecoded, '') ?? '').slice(0, maxTitleLength) ||
        titleOf(words) ||
        titleOfContent(content),
      ...sender,
      ...text,
      ...(published && { published }),
      ...languageField(words),
      ...(attachments.length > 0 && { attachments }),
      ...(problem && { problem }),
      ...(lost && { text: { form: 'plain', plain: lost }, problem: 'damaged-file' }),
    },
  };
}

/** A mail within the mail is a file that came with it, so that none is taken apart however deep they lie in each other. */
async function parse(bytes: Uint8Array<ArrayBuffer>): Promise<Email | undefined> {
  try {
    const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    return { ...mail, ...(await decodedTexts(mail, bytes)) };
  } catch {
    // Parts in parts without end, or headers without end.
    return undefined;
  }
}

/** What is no mail, or one that cannot be taken apart, is shown as it is written. */
function readDamaged(content: Content): Reading {
  if (isBinary(content.bytes)) return { state: 'unreadable', problem: 'damaged-file' };
  const { text } = decodeText(content.bytes);
  return { state: 'read', extracted: { ...plainTextOf(text, content, 'plain'), problem: 'damaged-file' } };
}

/** What stands below the headers, as it is written: the parts of a mail whose boundaries are lost cannot be told apart. */
function bodyOf(bytes: Uint8Array): string {
  const { text } = decodeText(bytes);
  return tidyText(text.slice(text.search(blankLine)).slice(0, maxTextLength));
}

/** Whether one mail went to all who get it; where they answer each other on a list, each mail has a person behind it. Source: RFC 2369, RFC 8058. */
function isSentToMany(header: (name: string) => string | undefined): boolean {
  if (/mailto:/i.test(header('list-post') ?? '')) return false;
  return Boolean(header('list-unsubscribe') ?? header('feedback-id')) || bulk.test(header('precedence') ?? '');
}

function textOf(mail: Email, isNewsletter: boolean, domain: string | undefined): Text {
  const { html: written, pictures: within } = takeInlinePictures(mail.html ?? '');
  const beside = mail.attachments.flatMap((attachment, at): PartPicture[] => {
    const id = attachment.contentId?.replace(/^\s*<|>\s*$/g, '');
    if (!id) return [];
    return [
      {
        address: `cid:part-${at + 1}`,
        names: [`cid:${id}`, `cid:${encodeURIComponent(id)}`, `cid:${encodeURI(id)}`],
        bytes: bytesOf(attachment),
      },
    ];
  });
  const pictures = [...beside, ...within];
  if (written !== '') {
    const { html, onlineLinks } = mailText(written, pictures, isNewsletter);
    const words = textOfHtml(html);
    const canonicalUrl = onlineAddress(onlineLinks, domain);
    const resources = picturesIn(html, pictures);
    if (words !== '' || resources.length > 0 || !mail.text) {
      return { words, text: { form: 'html', html }, resources, ...(canonicalUrl && { canonicalUrl }) };
    }
  }
  const words = tidyText((mail.text ?? '').replace(/^\uFFFD/, '').slice(0, maxTextLength));
  return { words, text: { form: 'plain', plain: words } };
}

function problemOf(
  words: string,
  contentType: string | undefined,
  { text }: Pick<Text, 'text'>,
): ReadingProblem | undefined {
  if (words === '' && sealed.test(contentType ?? '')) return 'encrypted-file';
  return text.form === 'plain' && words.length >= maxTextLength ? 'too-complex' : undefined;
}

/** The day of a mail as its sender's clock had it. */
function dayOf(date: string | undefined): PartialDate | undefined {
  const reading = parsePartialDate(dateIn(date ?? '') ?? '');
  return reading.state === 'ok' ? reading.date : undefined;
}
