import { inertXml } from '#extract/inertPolicy.ts';
import type { PlistValue } from './binaryPlist.ts';

const maxDepth = 20;

/** Reads a property list that is XML; numbers, dates and the like are left out. Undefined where it is none. Source: Apple PropertyList-1.0.dtd. */
export function readXmlPlist(text: string): PlistValue {
  // One that is cut short: the browser would complain of it on the console.
  if (!text.trimEnd().endsWith('</plist>')) return undefined;
  const top = inertXml(text).documentElement.firstElementChild;
  return top ? plistValue(top, 0) : undefined;
}

function plistValue(element: Element, depth: number): PlistValue {
  if (depth > maxDepth) return undefined;
  const children = [...element.children];
  switch (element.localName) {
    case 'string':
      return element.textContent;
    case 'data':
      return bytesOf(element.textContent);
    case 'array':
      return children.map((child) => plistValue(child, depth + 1));
    case 'dict': {
      const keys = children.filter(({ localName }) => localName === 'key');
      return Object.fromEntries(
        keys.map((key) => [key.textContent, key.nextElementSibling && plistValue(key.nextElementSibling, depth + 1)]),
      ) as PlistValue;
    }
    default:
      return undefined;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
