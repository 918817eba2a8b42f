import { expect, test } from '@playwright/test';
import { isNoteTable, readTableNotes } from '#extract/imports/table/readTableNotes.ts';
import { readItems } from '#fixtures/imports/readItems.ts';

test('a table of notes: columns by their headings in any language, the others kept, empty rows said', async () => {
  const csv = `sep=;
Titre;Texte;Lien;Auteur;Date;Étiquettes;Dossier;Pays
"Un ""titre""";"Deux
lignes";https://example.com/a;Jane;05/08/2013;chine, commerce;Veille/2013;FR
;;;;;;;
;;;;2013;;;DE
HTML;<p>Un <b>mot</b></p>;;;;;;
`;
  expect(isNoteTable(csv)).toBe(true);
  const { notes, remarks } = await readItems(readTableNotes(csv));
  expect(notes[0]).toMatchObject({
    title: 'Un "titre"',
    url: 'https://example.com/a',
    author: 'Jane',
    tags: ['chine', 'commerce'],
    folder: ['Veille', '2013'],
    facts: [['Pays', 'FR']],
    opened: { form: 'plain', text: 'Deux\nlignes' },
  });
  expect(notes[1]?.opened.form).toBe('html');
  expect(remarks).toEqual([{ name: '4', reason: 'empty' }]);
});

test('a list of addresses is no table of notes', () => {
  expect(isNoteTable('title,url\nA,https://example.com/a\nB,https://example.com/b\n')).toBe(false);
  expect(isNoteTable('one line of prose, with a comma\n')).toBe(false);
  expect(isNoteTable('title\tbody\nA\ttext\n')).toBe(true);
});
