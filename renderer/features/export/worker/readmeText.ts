/** What somebody finds who opens an export years later, perhaps without Vigie. */
export function readmeText(application: string, exportedAt: string): string {
  return `A whole library of Vigie, exported by ${application} on ${exportedAt}.

notes/            one Markdown file a note, with its properties above the text. The folder opens as a vault in Obsidian.
                  Excerpts are ==highlighted==, names are [[links]] to their pages. Notes in the trash are in data/ only.
entities/         one Markdown file a company, product, person, place or topic, with what is recorded of it.
assets/           pictures and attachments, each named by the SHA-256 of its bytes.
snapshots/        what was captured, byte for byte as it came in, each named by its SHA-256.
                  manifest.ndjson says of each when, how and from which address it was captured.
tables/           the same as tables, for spreadsheets (CSV, UTF-8). A text that a spreadsheet would run begins with an apostrophe.
followthemoney.json
                  what is confirmed, as entities of FollowTheMoney, one a line (https://followthemoney.tech).
                  Figures have no place in that model; they are in tables/figures.csv.
data/             every row of every table as JSON, one a line. Vigie reads these when the export is imported again, and nothing else
                  but assets/ and snapshots/: what is changed in notes/ or tables/ does not come back.
SHA256SUMS        the hashes of all these files. "sha256sum -c SHA256SUMS" checks them.
vigie-export.json what this export holds: version of its form, number of rows, hashes of the tables.

To read it again: Vigie, Import, choose this file or folder.
`;
}
