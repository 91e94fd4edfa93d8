/** From which confidence on an answer is called so; best first. */
const WORDS = [
  [0.85, 'very likely the answer'],
  [0.75, 'likely the answer'],
  [0, 'perhaps the answer'],
] as const;

/** A confidence (0 to 1) in words. */
export function confidenceInWords(confidence: number): string {
  return WORDS.find(([least]) => confidence >= least)?.[1] ?? 'perhaps the answer';
}
