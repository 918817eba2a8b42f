/** Lets the person keep bytes as a file; the browser asks where, or puts it with the downloads. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the time that the browser comes back to this page.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
