import { expect, test } from '@playwright/test';
import { isAllowedHost, parseAllowedHost } from '#services/fetchPage/allowedHost.ts';
import { isPublicAddress } from '#services/fetchPage/publicAddress.ts';

test('addresses of the open internet are told from all others', () => {
  const open = ['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '64:ff9b::8.8.8.8'];
  const closed = ['127.0.0.1', '::1', 'fe80::1%eth0', '64:ff9b::192.168.0.1', '::ffff:8.8.8.8', '', 'example.com'];
  expect(open.filter(isPublicAddress)).toEqual(open);
  expect(closed.filter(isPublicAddress)).toEqual([]);
});

test('the name of an allowed host is read as URLs have it', () => {
  expect(parseAllowedHost('Wiki.Corp')).toBe('wiki.corp');
  expect(parseAllowedHost('wiki.corp:080')).toBe('wiki.corp:80');
  expect(parseAllowedHost('café.example')).toBe('xn--caf-dma.example');
  expect(parseAllowedHost('[::1]')).toBe('[::1]');
  expect(parseAllowedHost('[::1]:8080')).toBe('[::1]:8080');
  const wrong = ['', ':80', 'http://wiki', 'wiki/path', 'a b', 'me@wiki', 'wiki:99999', 'wiki?x', '::1', 'wiki:'];
  expect(wrong.filter((text) => parseAllowedHost(text) !== undefined)).toEqual([]);
});

test('a port that a URL leaves out is the scheme’s own', () => {
  expect(isAllowedHost(new URL('https://wiki.corp/'), ['wiki.corp:443'])).toBe(true);
  expect(isAllowedHost(new URL('http://wiki.corp/'), ['wiki.corp:443'])).toBe(false);
  expect(isAllowedHost(new URL('http://[::1]:8080/'), ['[::1]:8080'])).toBe(true);
});
