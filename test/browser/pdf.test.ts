import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '#fixtures/layers.ts';
import { lines, type PdfText, pdfFile } from '#fixtures/pdfFile.ts';
import { readFile } from '#fixtures/readFile.ts';

/** Each was printed by Chromium from the page beside it. */
const printed = fileURLToPath(new URL('../fixtures/pages/pdf', import.meta.url));
const printedFile = (name: string) => fs.readFileSync(path.join(printed, name));
const plainOf = ({ plain }: { readonly plain: string }) => plain.split('\n\n');

test('a report in two columns is read as a person reads it, with its headings, list and table', async ({
  layers,
  machine,
}) => {
  const report = await readFile(layers, 'release.pdf', printedFile('results-en.pdf'));
  expect(report).toMatchObject({
    state: 'read',
    title: 'Northvale Semiconductor lifts its outlook after a record second quarter',
    published: { edtf: '2023-08-03' },
    language: 'en',
  });
  expect(Object.keys(report)).not.toContain('problem');
  const order = [
    'Rotterdam, 3 August 2023',
    'Revenue and orders',
    'The gross margin improved to 41.2 percent, because prices for silicon carbide wafers declined',
    'Investments',
    'Equipment is ordered from three suppliers.',
    'Export restrictions on gallium and germanium',
    'made no provision for them.',
    'Key figures',
    'Gross profit',
    'Outlook',
    'Tomas Okonjo will join the management board as chief operating officer on 1 October.',
    'A conference call for analysts takes place at ten o’clock; the presentation is available from nine.',
    'differ substantially from them because of changes in demand, prices, exchange rates or regulation.',
  ];
  const places = order.map((words) => report.plain.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(report.plain).not.toMatch(/Press release|\d \/ \d|record\s+second/);
  expect(report.html).toContain('<h2>Investments</h2>');
  expect(report.html).toContain('<ul><li><p>Construction begins in the first quarter of 2024');
  expect(report.html).toContain('<tr><th>in million euros</th><th>Q2 2023</th><th>Q2 2022</th><th>Change</th></tr>');
  expect(report.html).toContain('<tr><td>Employees</td><td>12,400</td><td>11,900</td><td>+4%</td></tr>');
  expect(report.html).toContain('analysts takes <wbr data-page="2">place at ten');
  expect(machine.errors).toEqual([]);
});

test('words that a line’s end broke are whole again; hyphens that belong to a word stay', async ({ layers }) => {
  const french = await readFile(layers, 'a.pdf', printedFile('rapport-fr.pdf'));
  expect(french).toMatchObject({ title: 'Rapport d’activité 2022', language: 'fr' });
  expect(plainOf(french).slice(1)).toEqual([
    'L’entreprise a peut-être déjà réorganisé ses activités internationales, notamment la commercialisation des équipements photovoltaïques et l’approvisionnement en semi-conducteurs. Va-t-elle poursuivre ? « Difficile à dire », estime-t-on au siège ; les investissements dépassent 100 milliards d’euros.',
    'Les établissements concernés, particulièrement exposés aux bouleversements géopolitiques, anticipent une réindustrialisation progressive. Ils annoncent un approvisionnement supplémentaire, des recrutements et l’informatisation complète des chaînes logistiques européennes.',
  ]);
  const german = await readFile(layers, 'b.pdf', printedFile('uebernahme-de.pdf'));
  expect(german).toMatchObject({ language: 'de', published: { edtf: '2023-08-05' } });
  expect(plainOf(german).slice(1)).toEqual([
    'Die Wettbewerbsbehörden haben die Unternehmensübernahme ohne Auflagen genehmigt. Die Geschwindigkeitsbegrenzung der Produktionsanlagen und die Ein- und Ausfuhr wurden berücksichtigt. Der EU-Kommission lagen umfangreiche Unterlagen vor, darunter Wirtschaftlichkeitsberechnungen, Lieferkettenanalysen und Marktanteilsschätzungen der beteiligten Gesellschaften.',
    'Der Vorstandsvorsitzende bezeichnete die Zusammenführung als außerordentlich bedeutend für die Wettbewerbsfähigkeit des Unternehmens und kündigte Investitionen in Forschungseinrichtungen an.',
  ]);
});

test('Chinese comes without added spaces and with its own characters, its fonts inside the file or not', async ({
  layers,
  machine,
}) => {
  const inside = await readFile(layers, 'gonggao.pdf', printedFile('gonggao-zh.pdf'));
  expect(inside).toMatchObject({ title: '关于与海川科技合作的公告', language: 'zh' });
  expect(inside.plain).toContain('本公司自2013年8月5日起与海川科技合作，提供用户服务。预计同比增长18%。');
  const notInside = pdfFile({
    pages: [
      [
        ...lines(['海川科技年度报告'], 60, 80, { size: 20, font: 'chinese' }),
        ...lines(['本公司自二零一三年八月起与海川科技合作，为用户提供支付服务。', '双方将长期合作。'], 60, 130, {
          font: 'chinese',
        }),
      ],
    ],
  });
  const named = await readFile(layers, 'b.pdf', notInside);
  expect(named).toMatchObject({ title: '海川科技年度报告', language: 'zh' });
  expect(named.plain).toBe('本公司自二零一三年八月起与海川科技合作，为用户提供支付服务。双方将长期合作。');
  expect(machine.errors).toEqual([]);
});

const sentence = 'The board has approved the second plant beside the river. ';
/** A page of text between a running head and a number. */
function bodyPage(number: number): PdfText[] {
  const body = Array.from({ length: 30 }, (_, index) => `${sentence}Line ${index + 1} of page ${number}.`);
  return [
    { text: number % 2 ? 'Northvale SE' : 'Annual report', x: number % 2 ? 60 : 440, y: 40, size: 8 },
    ...lines(body, 60, 90),
    { text: `Page ${number} of 6`, x: 270, y: 810, size: 8 },
  ];
}

test('running heads and page numbers are left out, and each page begins with its mark', async ({ layers }) => {
  const file = pdfFile({ pages: [1, 2, 3, 4, 5, 6].map(bodyPage) });
  const found = await readFile(layers, 'annual.pdf', file);
  expect(found).toMatchObject({ title: 'annual' });
  expect(found.plain).not.toMatch(/Northvale SE|Annual report|of 6/);
  expect(found.plain).toContain('Line 1 of page 1.');
  expect(found.plain).toContain('Line 30 of page 6.');
  expect([...found.html.matchAll(/data-page="(\d)"/g)].map(([, page]) => page)).toEqual(['1', '2', '3', '4', '5', '6']);
});

test('title, author and date are those of the document, where the file states them', async ({ layers }) => {
  const body = lines([sentence.repeat(1), 'It begins production in 2026.'], 60, 200);
  const stated = (info: Readonly<Record<string, string>>, first: readonly PdfText[] = []) =>
    readFile(layers, 'stated name.pdf', pdfFile({ pages: [[...first, ...body]], info }));
  const made = "D:20230804093000+02'00'";
  expect(await stated({ Title: 'The second plant', Author: 'Jane Doe', CreationDate: made })).toMatchObject({
    title: 'The second plant',
    author: 'Jane Doe',
    published: { edtf: '2023-08-04' },
  });
  const empty = await stated({ Title: 'Microsoft Word - Document3.docx', Author: 'jdoe2' });
  expect(empty).toMatchObject({ title: 'stated name' });
  expect(Object.keys(empty)).not.toContain('author');
  expect(Object.keys(empty)).not.toContain('published');
  const heading: PdfText = { text: 'A plant for Aveiro', x: 60, y: 90, size: 22 };
  const dated: PdfText = { text: 'Lisbon, 2 March 2022', x: 60, y: 120 };
  const left = { Title: 'Template quarterly letter', Author: 'Acme Corp', CreationDate: made };
  const own = await stated(left, [heading, dated]);
  expect(own).toMatchObject({ title: 'A plant for Aveiro', published: { edtf: '2022-03-02' } });
  expect(Object.keys(own)).not.toContain('author');
});

test('a PDF without text, a locked one and one cut short are kept, and say so', async ({ layers, machine }) => {
  expect(await readFile(layers, 'scan.pdf', pdfFile({ pages: [[], []] }))).toMatchObject({
    state: 'read',
    title: 'scan',
    problem: 'no-text-layer',
    plain: '',
  });
  const pages = [1, 2, 3].map(bodyPage);
  expect(await readFile(layers, 'locked.pdf', pdfFile({ pages, isLocked: true }))).toMatchObject({
    title: 'locked',
    problem: 'encrypted-file',
    plain: '',
  });
  const whole = pdfFile({ pages });
  const cut = await readFile(layers, 'cut.pdf', whole.subarray(0, whole.length * 0.6));
  expect(cut).toMatchObject({ title: 'cut', problem: 'damaged-file' });
  expect(cut.plain).toContain('Line 1 of page 1.');
  expect(await readFile(layers, 'stump.pdf', whole.subarray(0, 40))).toMatchObject({
    title: 'stump',
    problem: 'damaged-file',
    plain: '',
  });
  expect(machine.errors).toEqual([]);
});

test('nothing in a PDF runs or reaches out', async ({ layers, machine }) => {
  const requests: string[] = [];
  layers.on('request', (request) => requests.push(request.url()));
  const file = pdfFile({
    pages: [lines([sentence], 60, 90)],
    catalog:
      '/OpenAction << /S /JavaScript /JS (globalThis.pwned = 1; app.alert\\(1\\)) >> ' +
      '/AA << /WC << /S /Launch /F (/bin/sh) >> >> /AcroForm << /XFA (<script>globalThis.pwned = 1</script>) /Fields [] >>',
    page:
      '/AA << /O << /S /JavaScript /JS (globalThis.pwned = 1) >> >> /Annots [<< /Type /Annot /Subtype /Link ' +
      '/Rect [0 0 600 800] /A << /S /URI /URI (javascript:globalThis.pwned=1) >> >>]',
    info: { Title: '<img src=x onerror="globalThis.pwned=1">', Author: '<b>Jane Doe</b>' },
  });
  const found = await readFile(layers, 'hostile.pdf', file);
  expect(found.plain).toBe(sentence.trim());
  expect(await layers.evaluate(() => 'pwned' in globalThis)).toBe(false);
  expect(requests.filter((url) => !url.startsWith(machine.host().url.slice(0, 17)))).toEqual([]);
  expect(machine.errors).toEqual([]);
});

test('of a PDF with very many pages the first are read, and it is said', { tag: '@long' }, async ({ layers }) => {
  const pages = Array.from({ length: 1020 }, (_, index) => lines([`${sentence}This is page ${index + 1}.`], 60, 400));
  const found = await readFile(layers, 'long.pdf', pdfFile({ pages }));
  expect(found.problem).toBe('too-long');
  expect(found.plain).toContain('This is page 1000.');
  expect(found.plain).not.toContain('This is page 1001.');
});
