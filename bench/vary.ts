/** A capitalised word inside a sentence: most are names. */
const NAME = /(?<=[\p{L}\p{N},] )\p{Lu}\p{Ll}{3,}/gu;
const LAST_DIGITS = /(?<=\d)\d{1,2}(?!\d)/gu;
const SHARE_OF_NAMES = 0.6;

/** The names of some texts, each once. */
export function namesOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.match(NAME) ?? []))];
}

/**
 * A text like another: most names made of halves of two, the same wherever they stand, and numbers
 * drawn at random, so that the words of a library grow with it as real ones do.
 */
export function vary(text: string, names: readonly string[], random: () => number): string {
  const renamed = new Map<string, string>();
  const rename = (name: string): string => {
    let other = renamed.get(name);
    if (other === undefined) {
      other = random() < SHARE_OF_NAMES ? crossed(name, names, random) : name;
      renamed.set(name, other);
    }
    return other;
  };
  return text
    .replace(NAME, rename)
    .replace(LAST_DIGITS, (digits) =>
      `${Math.floor(random() * 100)}`.padStart(2, '0').slice(-digits.length),
    );
}

function crossed(name: string, names: readonly string[], random: () => number): string {
  const other = names[Math.floor(random() * names.length)] ?? name;
  return name.slice(0, Math.ceil(name.length / 2)) + other.slice(Math.floor(other.length / 2));
}
