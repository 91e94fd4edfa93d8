/** `who voted no`, `who was against the plan`; also what `did not support it` comes to. */
const AGAINST =
  /\b(?:against|dissent(?:ed|ing|s)?|object(?:ed|ing|s)|oppos(?:e[ds]?|ing)|(?:said|say|vote[ds]?|voting) no|(?:not|never) (?:back|support|vote for))\b|n['’]t (?:back|support|vote for)\b/iu;
const FOR =
  /\b(?<!\bnot |\bnever |n['’]t )(?:back(?:ed|s)?|in favou?r|support(?:ed|s)?|vote[ds]? for|voting for|(?:said|say|vote[ds]?|voting) yes)\b/iu;

/** Whether a question asks who is on one side, and words have none but those on the other. */
export function takesOtherSide(question: string, words: string): boolean {
  if (!/\bwho(?:se|m)?\b|\bwhich\b/iu.test(question)) return false;
  const isOther = (asked: RegExp, other: RegExp): boolean =>
    asked.test(question) && !other.test(question) && other.test(words) && !asked.test(words);
  return isOther(AGAINST, FOR) || isOther(FOR, AGAINST);
}
