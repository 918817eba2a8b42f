import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { browserFamilies, manifestFor } from '#extension/manifest.ts';
import { built } from '#fixtures/built.ts';

const source = fileURLToPath(new URL('../../../extension', import.meta.url));
const localesFolder = path.join(source, '_locales');
const readJson = async (file: string) => JSON.parse(await readFile(file, 'utf8'));

test('the extension may read no page but the one that it is asked to clip, and talk to this machine only', () => {
  for (const family of browserFamilies) {
    const manifest = manifestFor(family, '1.2.3');
    expect(manifest).toMatchObject({ manifest_version: 3, version: '1.2.3' });
    expect(manifest.host_permissions).toEqual(['http://127.0.0.1/*']);
    expect(manifest.permissions).toEqual([
      'activeTab',
      'scripting',
      'contextMenus',
      'storage',
      'unlimitedStorage',
      'alarms',
    ]);
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain('connect-src http://127.0.0.1:*;');
    expect(policy).not.toMatch(/unsafe|https:|\*;.*\*/);
  }
});

test('each browser has the background that it knows, and Firefox what its shop asks for', () => {
  const chromium = manifestFor('chromium', '1.0.0');
  expect(chromium).toMatchObject({ background: { service_worker: 'background.js', type: 'module' } });
  expect(chromium).not.toHaveProperty('browser_specific_settings');
  // Source: Extension Workshop, browser_specific_settings and data collection permissions.
  expect(manifestFor('firefox', '1.0.0')).toMatchObject({
    background: { scripts: ['background.js'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: expect.stringMatching(/^[\w.-]+@[\w.-]+$/),
        strict_min_version: expect.stringMatching(/^\d+\.\d+$/),
        data_collection_permissions: { required: ['none'] },
      },
    },
  });
  expect(manifestFor('firefox', '1.0.0')).not.toHaveProperty('key');
});

test('every text is there in every language, with its values, and each that the manifest names', async () => {
  const english = await readJson(path.join(localesFolder, 'en/messages.json'));
  expect(await readdir(localesFolder)).toEqual(['en', 'fr', 'zh_CN']);
  const values = (message: string) => message.match(/\$\d/g) ?? [];
  for (const locale of ['fr', 'zh_CN']) {
    const messages = await readJson(path.join(localesFolder, locale, 'messages.json'));
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    for (const [key, { message }] of Object.entries<{ readonly message: string }>(english)) {
      expect(values(messages[key].message)).toEqual(values(message));
      expect(messages[key].message).not.toBe('');
    }
  }
  // Source: Chrome Web Store, 75 characters for the name and 132 for the description.
  expect(english.extensionDescription.message.length).toBeLessThanOrEqual(132);
  const named = JSON.stringify(manifestFor('chromium', '1.0.0')).matchAll(/__MSG_(\w+)__/g);
  for (const [, key = ''] of named) expect(english).toHaveProperty(key);
});

test('the zips hold everything that the manifests name, and no script from elsewhere', async () => {
  for (const family of browserFamilies) {
    const zip = new ZipReader(new BlobReader(new Blob([await readFile(path.join(built, `extension-${family}.zip`))])));
    const texts = new Map<string, string>();
    for (const entry of await zip.getEntries()) {
      if (!entry.directory) texts.set(entry.filename, await entry.getData(new TextWriter()));
    }
    const manifest = texts.get('manifest.json') ?? '';
    const files = manifest.match(/"[\w/.]+\.(?:js|html|png)"/g) ?? [];
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect([...texts.keys()]).toContain(file.slice(1, -1));
    for (const [name, text] of texts) {
      if (!name.endsWith('.js')) continue;
      expect(text, `${family}/${name}`).not.toMatch(
        /\beval\(|new Function\(|importScripts|https?:\/\/(?!127\.0\.0\.1)[a-z]+\.[a-z]+.*\.js\b/,
      );
    }
  }
});
