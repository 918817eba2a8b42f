import { sameSecret, sessionKey } from './accessKeys.ts';

const lifeSeconds = 30 * 24 * 60 * 60;

/** The session of one server: cookies do not keep ports apart, so the cookie's name does. */
export interface SessionCookie {
  /** The value of a `Set-Cookie` header that starts or prolongs the session. */
  readonly setting: string;
  /** Tells whether a `Cookie` header holds the session. */
  isIn(header: string | undefined): boolean;
}

/** Makes the cookie by which the browser shows that it once had the token. */
export function createSessionCookie(token: string, port: number): SessionCookie {
  const name = `vigie-${port}`;
  const value = sessionKey(token);
  return {
    setting: `${name}=${value}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${lifeSeconds}`,
    isIn: (header = '') =>
      header.split(';').some((pair) => {
        const [key = '', given = ''] = pair.trim().split('=', 2);
        return key === name && sameSecret(given, value);
      }),
  };
}
