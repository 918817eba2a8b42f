import fs from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { expect, test } from '#fixtures/app.ts';
import type { LaidEvent } from '#fixtures/timelineLibrary.ts';
import { openTimeline, pictureOf, story } from '#fixtures/timelinePage.ts';

// The library is laid through the harness, which the app then takes the place of.
test.use({ served: 'harness' });
test.setTimeout(120_000);

async function textOf(download: Download): Promise<string> {
  return fs.readFile(await download.path(), 'utf8');
}

test('the picture is saved as SVG and PNG, the events as a table without formulas', async ({ machine }) => {
  const formula: LaidEvent = {
    type: 'merger',
    date: '2014-02',
    companies: ['R&D <Labs>'],
    summary: '=HYPERLINK("https://evil.example")',
  };
  const page = await openTimeline(machine, [...story, formula]);
  await expect(pictureOf(page).getByText('R&D <Labs>').first()).toBeVisible();
  const save = async (name: string) => {
    await page.getByRole('button', { name: 'Save' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name }).click();
    return download;
  };

  const svg = await save('Picture as SVG');
  expect(svg.suggestedFilename()).toMatch(/^timeline-\d{4}-\d\d-\d\d\.svg$/);
  const svgText = await textOf(svg);
  // The app's own page lets no markup be parsed.
  const blank = await page.context().newPage();
  const seen = await blank.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      broken: parsed.querySelector('parsererror')?.textContent,
      texts: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent),
      scripts: parsed.querySelectorAll('script, foreignObject, [href]').length,
    };
  }, svgText);
  expect(seen.broken).toBeUndefined();
  expect(seen.scripts).toBe(0);
  expect(seen.texts).toEqual(
    expect.arrayContaining(['Timeline', 'Alibaba', 'Tencent', 'R&D <Labs>', 'Capital', 'rumoured', '2013', '2014']),
  );
  expect(seen.texts.join('\n')).toMatch(/12 events, .+ – .+ · drawn on /);

  const png = await save('Picture as PNG');
  const bytes = await fs.readFile(await png.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(3200);
  const inks = await page.evaluate(async (base64) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const colors = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      colors.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    return colors.size;
  }, bytes.toString('base64'));
  expect(inks).toBeGreaterThan(20);

  const csv = await textOf(await save('Table as CSV'));
  expect(csv).toContain('Date,From,To,Type,Status,Participants,Amount,Summary,Passage,Source');
  expect(csv).toContain('2013-07/2013-09,2013-07-01,2013-09-30,Joint venture,Denied');
  expect(csv).toContain(`"'=HYPERLINK(`);
  expect(csv).toContain('18 % of Weibo');
  expect(machine.errors).toEqual([]);
});
