import { expect, test } from '@playwright/test';
import { md5Of } from '#extract/imports/evernote/md5.ts';
import { readEnex } from '#extract/imports/evernote/readEnex.ts';
import { linkTo } from '#extract/imports/noteLinks.ts';
import { onePixel } from '#fixtures/imports/archives.ts';
import { enexOf, md5 } from '#fixtures/imports/evernoteFile.ts';
import { readItems } from '#fixtures/imports/readItems.ts';

const enex = (text: string) => new File([text], 'Veille.enex');
const pdf = new TextEncoder().encode('%PDF-1.4 not much');

const rich = enexOf([
  {
    title: 'Alibaba &amp; Weibo',
    tags: ['chine', 'M&amp;A'],
    attributes: '<author>Jane Doe</author><source>web.clip7</source><source-url>https://example.com/a</source-url>',
    content: `<div>Caf&eacute;&nbsp;<span style="--en-highlight:yellow;">marked</span> <span style="font-weight: bold;">bold</span></div>
<div><en-todo checked="true"/>done</div><div><en-todo/>open</div>
<ul style="--en-todo:true;"><li style="--en-checked:true;"><div>new done</div></li></ul>
<div style="--en-codeblock:true;"><div>if (a &lt; b)</div><div>  run()</div></div>
<div style="--en-task-group:true; --en-id:abc-1;">x</div>
<en-media hash="${md5(onePixel)}" type="image/png" alt="logo"/><en-media hash="${md5(pdf)}" type="application/pdf"/>
<en-media hash="00000000000000000000000000000000" type="image/png"/>
<en-crypt hint="the usual" cipher="AES" length="128">UkM0AAAA</en-crypt>
<div><a href="evernote:///view/1/s1/guid/guid/">Second <b>note</b></a> <a href="https://example.com/?a=1&amp;b=2">web</a></div>
<table><tr><td colspan="2">cell</td></tr></table><script>alert(1)</script>`,
    resources: [
      { bytes: onePixel, mime: 'image/png', name: 'logo.png' },
      { bytes: pdf, mime: 'application/pdf', name: 'report.pdf' },
    ],
    more: `    <task><title>Call &lt;them&gt;</title><taskStatus>completed</taskStatus><taskGroupNoteLevelID>abc-1</taskGroupNoteLevelID></task>\n`,
  },
  { title: 'Second note', content: '<div>text</div>' },
]);

test('notes of Evernote: dates, tags, source, files by their hash, tasks, code, highlights, links; what is encrypted is said', async () => {
  const { notes, remarks } = await readItems(readEnex(enex(rich), 'Veille.enex'));
  const [first, second] = notes;
  expect(first).toMatchObject({
    title: 'Alibaba & Weibo',
    created: '2013-08-05T09:30:00.000Z',
    updated: '2014-01-02T03:04:05.000Z',
    tags: ['chine', 'M&A'],
    url: 'https://example.com/a',
    author: 'Jane Doe',
    folder: ['Veille'],
    fileCount: 2,
  });
  const { text, files } = first?.opened ?? { text: '', files: [] };
  expect(text).toContain('Café\u00a0<span><mark>marked</mark></span> <span><strong>bold</strong></span>');
  expect(text).toContain('☑ done');
  expect(text).toContain('☐ open');
  expect(text).toContain('<li>☑ <div>new done</div></li>');
  expect(text).toContain('<pre><code>if (a &lt; b)\n  run()\n</code></pre>');
  expect(text).toContain('<ul><li>☑ Call &lt;them&gt;</li></ul>');
  expect(text).toContain('<img src="cid:resource-1" alt="logo"><span>📎 report.pdf</span>');
  expect(text).not.toContain('UkM0');
  expect(text).toContain(
    `<a href="${linkTo('title:second note')}">Second <b>note</b></a> <a href="https://example.com/?a=1&amp;b=2">web</a>`,
  );
  expect(text).toContain('<td colspan="2">cell</td>');
  expect(second?.linkKeys).toEqual(['title:second note']);
  expect(await files[0]?.read()).toEqual(onePixel);
  expect(await files[1]?.read()).toEqual(pdf);
  expect(remarks).toEqual([
    { name: 'Alibaba & Weibo', reason: 'file-missing' },
    { name: 'Alibaba & Weibo', reason: 'encrypted' },
  ]);
});

test('of a file that is cut off the whole notes come in, and the one that is not is said', async () => {
  const { notes, remarks } = await readItems(
    readEnex(enex(rich.slice(0, rich.lastIndexOf('<content>') + 60)), 'Veille.enex'),
  );
  expect(notes.map(({ title }) => title)).toEqual(['Alibaba & Weibo']);
  expect(remarks.at(-1)).toEqual({ name: 'Second note', reason: 'damaged' });
  const broken = await readItems(readEnex(enex(rich.replace('</tag>', '').replace('&eacute;', '&unknown;')), 'x.enex'));
  expect(broken.notes.length + broken.remarks.length).toBeGreaterThan(0);
});

test('MD5 is that of RFC 1321', async () => {
  const of = (text: string) => md5Of(new TextEncoder().encode(text), () => undefined);
  expect(await of('')).toBe('d41d8cd98f00b204e9800998ecf8427e');
  expect(await of('12345678901234567890123456789012345678901234567890123456789012345678901234567890')).toBe(
    '57edf4a22be3c955ac49da2e2107b67a',
  );
  for (const length of [55, 56, 63, 64, 65, 119, 120])
    expect(await of('a'.repeat(length))).toBe(md5(Buffer.from('a'.repeat(length))));
});
