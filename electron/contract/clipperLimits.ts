/** Where the clip endpoint listens on 127.0.0.1: the first of these that is free; the browser extension tries them in this order. */
export const clipperPorts = [47616, 47617, 47618, 47619] as const;

/** What one clip may hold at most; the extension keeps to it, the endpoint insists on it. In bytes, where no other unit is named. */
export const clipperLimits = {
  /** A whole request with a clip, its pictures in base64. */
  request: 40 * 1024 * 1024,
  /** Any other request. */
  question: 256 * 1024,
  /** The HTML of a page or a selection, or a file. */
  content: 20_000_000,
  picture: 10 * 1024 * 1024,
  allPictures: 14_000_000,
  /** How many pictures. */
  pictures: 50,
  /** How many characters of a page are searched for known names. */
  lookupText: 20_000,
} as const;

/** Which origins an extension has. */
export const extensionOrigin = /^(?:chrome|moz)-extension:\/\/[\w-]{1,64}$/;

/** How many digits a pairing code has. */
export const pairingCodeLength = 6;
