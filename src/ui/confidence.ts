/** From which confidence on a passage is called so, best first: one that answers, one that may. */
const WORDS = {
  answered: [
    [0.85, 'very likely the answer'],
    [0, 'likely the answer'],
  ],
  'may answer': [
    [0.5, 'more likely than not the answer'],
    [0, 'perhaps the answer'],
  ],
} as const;

/** How sure it is of a passage with a confidence (0 to 1) that it answers, in words. */
export function confidenceInWords(confidence: number, verdict: keyof typeof WORDS): string {
  const words = WORDS[verdict];
  return (words.find(([least]) => confidence >= least) ?? words[1])[1];
}
