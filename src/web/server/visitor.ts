import { createHash, randomBytes } from 'node:crypto';
import type { APIUser } from 'discord-api-types/v10';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { demoUser } from './demo-server.js';

const COOKIE = 'verbatim-visitor';
/** Too many to be guessed. */
const SECRET_BYTES = 16;
const SECRET = /^[0-9a-f]{32}$/u;
/** Discord's ids have 17 to 19 digits; these have 19. */
const FIRST_ID = 10n ** 18n;
const IDS = 8n * 10n ** 18n;

/**
 * Who asks, told by a cookie; who brings none is new, and gets one. It holds a secret that no page
 * can read and no other site sends along; the visitor's id tells nothing of it.
 */
export function visitorOf(c: Context): APIUser {
  const brought = getCookie(c, COOKIE) ?? '';
  if (SECRET.test(brought)) return demoUser(idOf(brought));
  const secret = randomBytes(SECRET_BYTES).toString('hex');
  setCookie(c, COOKIE, secret, { path: '/', httpOnly: true, sameSite: 'Strict' });
  return demoUser(idOf(secret));
}

function idOf(secret: string): string {
  const digest = createHash('sha256').update(secret).digest();
  return String(FIRST_ID + (digest.readBigUInt64BE() % IDS));
}
