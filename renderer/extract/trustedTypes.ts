import DOMPurify, { type Config } from 'dompurify';
import { neutralHtml } from '#domain/neutralHtml.ts';
import { parseCost } from '#domain/parseCost.ts';
import { inertPolicy, trustedTypes } from './inertPolicy.ts';
import { rawText } from './rawText.ts';

const general = {
  USE_PROFILES: { html: true },
  FORBID_TAGS: ['style', 'form'],
  FORBID_ATTR: ['style'],
  TRUSTED_TYPES_POLICY: inertPolicy,
  RETURN_TRUSTED_TYPE: false,
} satisfies Config;

/**
 * Sets what becomes of a string that code of ours or of a library hands to a place where HTML is parsed or a script is loaded: HTML is
 * sanitised, scripts come from the app's own folder or not at all. To be called once, before the first such place is reached.
 */
export function installTrustedTypes(): void {
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const purifier = DOMPurify(window);
  trustedTypes.createPolicy('default', {
    createHTML: (html: string) => {
      if (!html.includes('<')) return html;
      if (parseCost(html) !== 'fine') return rawText(html).replaceAll('<', '&lt;');
      return purifier.sanitize(neutralHtml(html), general);
    },
    createScriptURL: (url: string) => {
      // By the root and not by `origin`, which URL gives as "null" for the app's own scheme.
      const root = new URL('/', location.href).href;
      if (new URL(url, location.href).href.startsWith(root)) return url;
      throw new TypeError('Scripts of other origins are not loaded.');
    },
  });
}
