/** The browsers that take one build of the extension. */
export type BrowserFamily = 'chromium' | 'firefox';
export const browserFamilies = ['chromium', 'firefox'] as const satisfies readonly BrowserFamily[];

/** Keeps the extension's id, and with it what it has stored, wherever its folder stands. Only the public half of a key that nobody kept. */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxz+yldhFeasINNobFLFutqf6gE9XOXjuZDF7uWHkLcDu1VYIOf/nhU39WdCHp4SX3f4peMgKQdGWZIxO4X1TtQ1zDTFBc1CERr2u4ZJU1e6Qci9eGv/mGPlNQbem5USTf6yqlHn8eEFyvy+tiA6KvemkxVTUbjsSbE0q+e3UQ4AapCkjaweJVBLY6sm9vs2H8XqOojZXhfJvQf1atcqiK4nqgiHKnk7fnm7VdAq9jSjE7HXqW9UrnDpE15kt0qXbYsyXLSuGNwVRaz4f+p9SsXggGmn5orKPtv/bakq8yTc3kUfhwNJRrLOtQj7u1tVYWEYpp1g1Pj9z0qVHChrt1wIDAQAB';

/** Every permission that the extension asks for, and why; none of them lets it see a page that the person did not ask it to clip. */
const permissions = {
  activeTab: 'The page that is clipped is read, at the moment when the person asks for it.',
  scripting: 'By a script that is put into that page.',
  contextMenus: 'A selection, picture or link is clipped from its menu.',
  storage: 'The pairing is remembered.',
  unlimitedStorage: 'Clips that wait for Vigie are not thrown out when the disk fills up.',
  alarms: 'Clips that wait are tried again.',
} as const;

/** The one source of both browsers' manifests. */
export function manifestFor(family: BrowserFamily, version: string) {
  const icons = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };
  return {
    manifest_version: 3,
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    version,
    default_locale: 'en',
    icons,
    action: { default_popup: 'popup.html', default_title: '__MSG_actionTitle__', default_icon: icons },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+V' } },
      'clip-now': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_clipNow__' },
    },
    permissions: Object.keys(permissions),
    host_permissions: ['http://127.0.0.1/*'],
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        'connect-src http://127.0.0.1:*',
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
    ...families[family],
  };
}

const families = {
  chromium: {
    key: chromiumKey,
    minimum_chrome_version: '123',
    background: { service_worker: 'background.js', type: 'module' },
  },
  firefox: {
    background: { scripts: ['background.js'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'clipper@vigie.github.io',
        // Since then the permission for 127.0.0.1 is given at installation.
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
} as const satisfies Record<BrowserFamily, object>;
