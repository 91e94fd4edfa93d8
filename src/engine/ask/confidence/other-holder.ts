import { covers, overlaps, type Span } from '../../document/index.js';
import {
  childrenOf,
  parseSentenceAt,
  readTerms,
  stem,
  type SyntaxNode,
  syntaxTree,
} from '../../language/index.js';
import type { PassageCandidate } from '../ranking/candidates.js';
import { familyOf, fit } from '../question/expected-fit.js';
import type { Notes } from '../question/notes.js';
import type { Question } from '../question/question.js';

/** Whose figure is asked for: `how much do the lamps cost`, `how old is the vicar`, `what is the price of a lamp`. */
const WHOSE: readonly RegExp[] = [
  /\bhow much (?:are|can|could|did|do|does|is|was|were|will|would) (?<one>[^?]+?) (?:cost|go for|sell for|weigh)\b/iu,
  /\bhow (?:big|deep|heavy|high|large|long|old|tall|wide) (?:are|is|was|were) (?<one>[^?,]+?)(?: now| when [^?]*)?\W*$/iu,
  /\bwhat(?:['’]?s| is| was) the (?:age|cost|height|length|price|size|weight) of (?<one>[^?,]+?)\W*$/iu,
];

/** What tells only which of its kind it is. */
const OF = / (?:at|by|for|from|in|of|on|that|to|which|who|with) /u;

/** They stand for whatever was spoken of. */
const ANYTHING =
  /^(?:amount|bill|building|construction|cost|deal|effort|figure|job|price|programme|project|rebuilding|repair|restoration|scheme|sum|thing|total|work)$/u;

/** Whether a figure is another's than whom it is asked of: known where no sentence of the story has both. */
export type OtherHolder = 'no' | 'maybe' | 'sure';

/**
 * Whether a passage says of which thing or whom its figure is, and it is not the one that is asked after, though the
 * story speaks of that elsewhere: what the survey cost, asked what the lamps do.
 */
export function otherHolder(
  question: Question,
  { passage, match }: PassageCandidate,
  notes: Notes,
): OtherHolder {
  const terms = familyOf(question.expected) === 'quantity' ? termsAskedOf(question) : [];
  const { index } = notes;
  const ids = new Set(terms.flatMap((at) => [...(question.terms[at]?.matches.keys() ?? [])]));
  const isKnown = [...ids].some((id) => index.hasTerm(passage.story, id));
  if (!isKnown || terms.some((at) => match.strengths[at] !== 0)) return 'no';
  const figures = notes.of(passage).mentions.filter((mention) => fit(question, mention) > 0);
  const tree = syntaxTree(parseSentenceAt(passage.story.text, passage));
  const holders = figures.flatMap((figure) => holderOf(figure, tree) ?? []);
  if (figures.length === 0 || holders.length < figures.length || !holders.every(isNamed))
    return 'no';
  const own = new Set(
    holders.flatMap((holder) =>
      [holder, ...childrenOf(holder, 'flat', 'compound', 'appos')].flatMap(
        ({ lower }) => index.idOf(stem(lower)) ?? [],
      ),
    ),
  );
  // `The jury took three hours`, asked how long its deliberations were.
  if (question.terms.some(({ matches }) => [...own].some((id) => matches.has(id)))) return 'no';
  const isBoth = (index.byStory.get(passage.story) ?? []).some(({ ordinal }) => {
    const tokens = index.tokens(ordinal);
    return tokens.some((id) => ids.has(id)) && tokens.some((id) => own.has(id));
  });
  return isBoth ? 'maybe' : 'sure';
}

/** The places of the terms that tell whose figure is asked for: of a name any part, else the noun. */
function termsAskedOf({ text, terms }: Question): readonly number[] {
  const one = WHOSE.map((way) => way.exec(text)?.groups?.['one']).find(Boolean) ?? '';
  const asked = readTerms(one.split(OF)[0] ?? one).flatMap(({ term }) => term ?? []);
  // `the street lamps` are no street.
  const head = asked.at(-1);
  return terms.flatMap(({ term, name }, at) =>
    term === head || (name && asked.includes(term)) ? [at] : [],
  );
}

const isNamed = ({ upos, lemma }: SyntaxNode): boolean =>
  /^(?:NOUN|PROPN)$/u.test(upos) && !ANYTHING.test(lemma.toLowerCase());

/** What a figure is said of: the noun before which it stands as what it is, else the subject of its verb. */
function holderOf(figure: Span, tree: readonly SyntaxNode[]): SyntaxNode | undefined {
  const word = tree.find((one) => overlaps(one, figure));
  let at = word;
  while (at && covers(figure, at) && at.parent) at = at.parent;
  while (at && !/^(?:VERB|AUX)$/u.test(at.upos)) at = at.parent;
  return at?.children.find(({ base }) => base === 'nsubj');
}
