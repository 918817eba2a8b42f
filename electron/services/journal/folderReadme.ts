/** What whoever opens the folder without Vigie finds in it. */
export const folderReadme = `This folder holds a library of Vigie: everything that is in it, in plain files. Please change nothing here while Vigie runs.

vigie.json        which library this is (a copy is in journal/), and the wrapped key where it is encrypted
journal/          every change. *.ndjson: one change a line, in the order of "rev":
                    {"rev":12,"at":"2026-11-26T01:02:03.456Z","table":"notes","id":"...","row":{...},"crc32":"0123abcd"}
                    {"rev":13,"at":"...","table":"notes","id":"...","removed":true,"crc32":"..."}
                  Of a table and id the line with the highest rev holds. crc32 is of all that stands before ,"crc32".
                  snapshot-REV.ndjson.gz: every row as of revision REV, in the same lines; the segments that it was made of are gone.
bytes/            captures of pages, pictures and attachments, by the SHA-256 of their bytes (.gz: compressed), as rows name them by "sha256"
backups/          earlier states, in the form of a snapshot; they share bytes/
damaged/          what was found damaged, set aside
lock              which process writes here

Read a snapshot or a backup with: gzip -dc FILE
Files that end in .sealed, and lines that begin with {"sealed": are encrypted (AES-256-GCM: 12 bytes of nonce, what is hidden, 16 bytes of tag;
a line's additional data is "vigie-line", a block's its first 45 bytes, a piece's of bytes/ "vigie-bytes N more" or "vigie-bytes N last").
`;
