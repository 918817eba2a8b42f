/**
 * The parts of the WHATWG URL standard that domain uses. Every runtime that runs it (page, worker, Node) has them, but ES's own library does
 * not type them, and the DOM's would let the whole DOM in. The renderer's project leaves this file out: it has the DOM's types.
 */
declare class URL {
  constructor(url: string, base?: string);
  protocol: string;
  username: string;
  password: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  hash: string;
  readonly href: string;
  readonly searchParams: URLSearchParams;
}

declare class URLSearchParams {
  constructor(parameters: string[][]);
  [Symbol.iterator](): Iterator<[name: string, value: string], undefined>;
  sort(): void;
  toString(): string;
}
