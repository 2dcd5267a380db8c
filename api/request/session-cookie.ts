/** The request's headers as Node gives them: lower-case names. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

const NAME = 'meridian_session';

/** Browsers accept the `__Host-` prefix only over https, where it pins the cookie to this host and path. */
function cookieName(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? `__Host-${NAME}` : NAME;
}

/** The Set-Cookie line that starts a session in the browser. */
export function sessionCookie(publicUrl: string, token: string, expiresAt: Date): string {
  return cookieLine(publicUrl, token, expiresAt);
}

/** The Set-Cookie line that ends it there. */
export function endedSessionCookie(publicUrl: string): string {
  return cookieLine(publicUrl, '', new Date(0));
}

function cookieLine(publicUrl: string, value: string, expiresAt: Date): string {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${cookieName(publicUrl)}=${value}; Path=/; Expires=${expiresAt.toUTCString()}; HttpOnly; SameSite=Lax${secure}`;
}

/** The session's token among the request's cookies. */
export function sessionTokenIn(headers: Headers, publicUrl: string): string | undefined {
  const name = `${cookieName(publicUrl)}=`;
  const cookie = String(headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(name));
  return cookie?.slice(name.length) || undefined;
}

/** The token of an `Authorization: Bearer` header. */
export function bearerTokenIn(headers: Headers): string | undefined {
  return /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(String(headers.authorization ?? ''))?.[1];
}
