import { expect, test } from '#fixtures/layers.ts';
import { type MimeBranch, type MimeLeaf, mimeFile, pngOf } from '#fixtures/mimeFile.ts';
import { newsletter } from '#fixtures/newsletter.ts';
import { readFile } from '#fixtures/readFile.ts';

const plainPart = (body: string): MimeLeaf => ({ type: 'text/plain; charset=utf-8', body, encoding: '8bit' });
const htmlPart = (body: string): MimeLeaf => ({ type: 'text/html; charset=utf-8', body });
const from = (name: string, address: string) => ({
  From: `${name} <${address}>`,
  Date: 'Tue, 24 Nov 2026 08:12:00 +0100',
});

test('a newsletter gives its whole text without what is about the mail, its pictures, its sender and its day', async ({
  layers,
  machine,
}) => {
  const mail = await readFile(layers, 'lettre.eml', newsletter());
  expect(mail).toMatchObject({
    state: 'read',
    title: 'Norvane avale Calder, et la suite de l’actualité',
    author: 'Camille Aubry',
    siteName: 'La Veille',
    sourceDomain: 'laveille.example',
    canonicalUrl: 'https://www.laveille.example/lettres/2026-11-24-norvane',
    // Its sender's day, which is another one in Paris.
    published: { edtf: '2026-11-23' },
    language: 'fr',
    attachments: [{ name: 'résumé.pdf', contentType: 'application/pdf', length: 13 }],
  });
  for (const words of ['120 millions d’euros', 'l’Autorité de la concurrence', 'la directrice financière quitte']) {
    expect(mail.plain).toContain(words);
  }
  expect(mail.plain).not.toMatch(/Voir en ligne|désabonner|rue des Lilas|et la suite/);
  expect(mail.html).toContain('<td>2025</td><td>64 M€</td>');
  expect(mail.html.match(/<table/g)).toHaveLength(1);
  expect(mail.html).not.toContain('open.laveille.example');
  const pictures = mail.resources.map(({ address, length }) => [address, length]);
  expect(pictures).toEqual([
    ['cid:part-1', pngOf('graphe').length],
    ['cid:part-2', pngOf('logo').length],
  ]);
  expect(mail.html).toMatch(/<img src="cid:part-1" alt="Chiffre d’affaires de Calder"/);
  expect(machine.errors).toEqual([]);
});

test('a Chinese mail in GBK and a Japanese one in ISO-2022-JP are read, headers too', async ({ layers }) => {
  const chinese = mimeFile(
    {
      From: '=?GBK?B?wr3LvNS2?= <lu@dongan.example>',
      Subject: '=?GBK?Q?=CA=D5=B9=BA?=',
      Date: 'Tue, 7 Nov 2023 09:00:00 +0800',
    },
    {
      type: 'text/plain; charset=gbk',
      body: Buffer.from([0xca, 0xd5, 0xb9, 0xba, 0xca, 0xd5, 0xb9, 0xba]),
      encoding: '8bit',
    },
  );
  expect(await readFile(layers, 'a.eml', chinese)).toMatchObject({
    title: '收购',
    author: '陆思远',
    published: { edtf: '2023-11-07' },
    plain: '收购收购',
  });
  const japanese = mimeFile(
    { From: '=?ISO-2022-JP?B?GyRCRURDZhsoQg==?= <t@nihon.example>', Subject: '=?ISO-2022-JP?B?GyRCR2M8fRsoQg==?=' },
    { type: 'text/plain; charset=ISO-2022-JP', body: Buffer.from('GyRCR2M8fRsoQg==', 'base64'), encoding: '8bit' },
  );
  expect(await readFile(layers, 'b.eml', japanese)).toMatchObject({ title: '買収', author: '田中', plain: '買収' });
});

test('a mail whose charset stands only in its HTML, or only in some header, is decoded by that', async ({ layers }) => {
  const acquires = Buffer.from([0xca, 0xd5, 0xb9, 0xba]);
  const html = Buffer.concat([Buffer.from('<meta charset="gb2312"><p>'), acquires, Buffer.from('</p>')]);
  const from = { From: '=?GBK?B?wr3LvNS2?= <lu@dongan.example>' };
  expect(await readFile(layers, 'h.eml', mimeFile(from, { type: 'text/html', body: html }))).toMatchObject({
    plain: '收购',
  });
  const text: MimeLeaf = { type: 'text/plain', body: acquires, encoding: '8bit' };
  const raw = Buffer.concat([Buffer.from('Subject: '), acquires, Buffer.from('\r\n'), mimeFile(from, text)]);
  expect(await readFile(layers, 't.eml', raw)).toMatchObject({ title: '收购', author: '陆思远', plain: '收购' });
});

test('a mail of one person to another keeps the whole thread, and has a person behind it', async ({ layers }) => {
  const thread = await readFile(
    layers,
    'Re.eml',
    mimeFile(
      { ...from('"Doe, Jane"', 'jane.doe@acme.example'), Subject: 'Re: Globex' },
      htmlPart(`<div>They signed on Friday, see below.</div><div class="gmail_quote"><p>On Mon, Li Wei wrote:</p>
        <blockquote><p>Has Globex signed? To unsubscribe from this rumour is hard.</p></blockquote></div>`),
    ),
  );
  expect(thread).toMatchObject({ title: 'Re: Globex', author: 'Doe, Jane', sourceDomain: 'acme.example' });
  expect(thread).not.toHaveProperty('siteName');
  expect(thread.html).toContain(
    '<blockquote><p>Has Globex signed? To unsubscribe from this rumour is hard.</p></blockquote>',
  );
});

test('a mailbox that anybody can have is no source, and a machine’s name is no part of one', async ({ layers }) => {
  const source = async (name: string, address: string, headers: Readonly<Record<string, string>> = {}) => {
    const mail = await readFile(
      layers,
      'm.eml',
      mimeFile({ ...from(name, address), Subject: 'S', ...headers }, plainPart('Text')),
    );
    const { sourceDomain, siteName, author } = { sourceDomain: '', siteName: '', author: '', ...mail };
    return [sourceDomain, siteName, author];
  };
  const toMany = { 'List-Unsubscribe': '<https://x.example/u>' };
  expect(await source('Jane Doe', 'jane@gmail.com')).toEqual(['', '', 'Jane Doe']);
  expect(await source('Les Échos', 'newsletter@email.lesechos.example', toMany)).toEqual([
    'lesechos.example',
    'Les Échos',
    '',
  ]);
  expect(
    await source('The Letter', 'letter@substack.example', { ...toMany, 'List-Id': '<letter.substack.example>' }),
  ).toEqual(['letter.substack.example', 'The Letter', '']);
  expect(await source('Globex', 'noreply@news.co.uk')).toEqual(['news.co.uk', 'Globex', '']);
});

test('a link that counts who follows it is not where a mail stands on the web', async ({ layers }) => {
  for (const href of [
    'https://click.laveille.example/c/4f6a8b0c2d4e6f80/view',
    'https://laveille.example/view?id=4f6a8b0c2d4e6f8012345678',
    'https://elsewhere.example/letters/norvane',
    'https://laveille.example/',
  ]) {
    const mail = mimeFile(
      { ...from('La Veille', 'lettre@laveille.example'), 'List-Unsubscribe': '<https://x.example>' },
      htmlPart(`<p><a href="${href}">View in browser</a></p><p>Norvane buys Calder for a sum that nobody names.</p>`),
    );
    expect(await readFile(layers, 'm.eml', mail)).not.toHaveProperty('canonicalUrl');
  }
});

test('a text-only mail, and one whose HTML says nothing, are their text', async ({ layers }) => {
  const text = 'Globex hires.\r\n\r\nThirty engineers by June.';
  const both: MimeBranch = { multipart: 'multipart/alternative', parts: [plainPart(text), htmlPart('<div> </div>')] };
  for (const content of [plainPart(text), both]) {
    const mail = await readFile(
      layers,
      'm.eml',
      mimeFile({ ...from('J', 'j@acme.example'), Subject: 'Jobs' }, content),
    );
    expect(mail).toMatchObject({ title: 'Jobs', plain: 'Globex hires.\n\nThirty engineers by June.' });
  }
});

test('attachments are kept under names that can do no harm, mails within mails among them', async ({ layers }) => {
  const inner = mimeFile({ Subject: 'Inner: the/offer', From: 'a@b.example' }, plainPart('Inside.'));
  const attached = (name: string, type = 'application/octet-stream'): MimeLeaf => ({
    type,
    body: name,
    headers: { 'Content-Disposition': `attachment; filename="${name}"` },
  });
  const mail = await readFile(
    layers,
    'm.eml',
    mimeFile(from('J', 'j@acme.example'), {
      multipart: 'multipart/mixed',
      parts: [
        plainPart('See attached.'),
        attached('../../etc/passwd'),
        attached('C:\\\\Windows\\\\run.html', 'text/html'),
        attached('=?UTF-8?B?aW52b2ljZeKArmZkcC5leGU=?='),
        { type: 'message/rfc822', body: inner, encoding: '8bit' },
        { type: 'application/pdf', body: '%PDF-' },
      ],
    }),
  );
  expect(mail.attachments.map(({ name, contentType }) => [name, contentType])).toEqual([
    ['passwd.bin', 'application/octet-stream'],
    ['run.html', 'text/html'],
    ['invoice fdp.exe', 'application/octet-stream'],
    ['Inner the offer.eml', 'message/rfc822'],
    ['attachment-5.pdf', 'application/pdf'],
  ]);
  expect(mail.plain).toBe('See attached.');
});
