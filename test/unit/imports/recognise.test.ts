import { expect, test } from '@playwright/test';
import { recogniseFile } from '#extract/imports/recognise.ts';
import { onePixel, tarOf, zipOf } from '#fixtures/imports/archives.ts';
import { enexOf } from '#fixtures/imports/evernoteFile.ts';
import { joplinItems } from '#fixtures/imports/joplinFile.ts';
import { vault } from '#fixtures/imports/vault.ts';

test('a file is known by what is in it, whatever it is called', async () => {
  const told = async (file: File) => {
    const recognised = await recogniseFile(new File([file], 'x.dat'));
    return recognised.state === 'notes' ? recognised.reader.format : recognised.reason;
  };
  const text = (content: string) => told(new File([content], 'x'));
  expect(await told(await zipOf(vault))).toBe('markdown');
  expect(await told(tarOf(joplinItems))).toBe('joplin');
  expect(await text(enexOf([{ title: 'a', content: 'b' }]))).toBe('evernote');
  expect(await text('\uFEFFTY  - JOUR\r\nTI  - x\r\nER  - \r\n')).toBe('ris');
  expect(await text('% comment\n@article{x, title={y}}')).toBe('bibtex');
  expect(await text('[{"title":"x"}]')).toBe('csl-json');
  expect(await text('title,content\na,b\n')).toBe('table');

  expect(await text('')).toBe('empty');
  expect(await text('  \n')).toBe('empty');
  expect(await text('Some prose.')).toBe('unknown');
  expect(await text('{"not": "a list"}')).toBe('unknown');
  expect(await text('[1, 2')).toBe('unknown');
  expect(await told(new File([onePixel], 'x'))).toBe('unknown');
  expect(await told(await zipOf({ 'a.png': onePixel }))).toBe('no-notes');
  expect(await told(await zipOf({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>', 'a.md': 'x' }))).toBe(
    'unknown',
  );
  expect(await told(await zipOf(vault, 'x.zip', 'secret'))).toBe('encrypted');
  const zip = await zipOf(vault);
  expect(await told(new File([zip.slice(0, zip.size / 2)], 'x'))).toBe('damaged');
});
