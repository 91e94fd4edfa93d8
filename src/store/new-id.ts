import { randomBytes } from 'node:crypto';

const LONGEST_NAME = 40;
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const RANDOM_LETTERS = 6;

/** Letters and digits by chance, so many that none comes twice. */
function byChance(): string {
  return [...randomBytes(RANDOM_LETTERS)]
    .map((byte) => ALPHABET[byte % ALPHABET.length] ?? '')
    .join('');
}

/**
 * An id for a story of this title: `Harbour plan, final` → `harbour-plan-final-k3f9xw`. It is not given
 * again, so that nothing that names a story which is gone finds another.
 */
export function newStoryId(title: string): string {
  const name = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$|\p{Surrogate}/gu, '');
  return `${name || 'story'}-${byChance()}`;
}
