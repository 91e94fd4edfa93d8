/** An answer as the sets' scorer compares it: without case, punctuation and articles. */
export function plainAnswer(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[!-/:-@[-`{-~]/gu, '')
    .replaceAll(/\b(?:a|an|the)\b/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
