import { childOf, isReportingAside, type SyntaxNode } from '../language/index.js';
import { mentionsIn } from './fact-mentions.js';
import type { FactSentence } from './fact-story.js';
import { type Finding, findingOf } from './finding.js';
import { slicesOf, wholePhrase } from './phrases.js';
import { isMain } from './units.js';
import type { ToldClause } from './clauses/told-clause.js';

/** What somebody is told concerns them: `he told the council`, with what he told. */
export function factsOfHearers(
  told: ToldClause,
  sentence: FactSentence,
  units: ReadonlySet<SyntaxNode>,
): readonly Finding[] {
  const { node, constituents, assertion } = told;
  const { words, read } = sentence;
  const hearers = constituents.filter(
    ({ head }) => /^(?:obj|iobj)$/u.test(head.base) && !units.has(head),
  );
  const ofHearers = mentionsIn(hearers, told, sentence);
  if (hearers.length === 0) return [];
  const content = isReportingAside(node) ? node.parent : childOf(node, 'ccomp', 'parataxis');
  const without = new Set(content?.children.filter((child) => child === node));
  const contents = content ? wholePhrase(content, words, without) : [];
  const { text } = read.story;
  return [
    findingOf(sentence, {
      ...{ kind: 'statement', subject: told.subject, told: assertion, speaker: told.speaker },
      relation: slicesOf(told.relation, words, text),
      object: [
        ...slicesOf(
          hearers.flatMap((part) => part.words),
          words,
          text,
        ),
        ...slicesOf(contents, words, text),
      ],
      owners: new Set(hearers.map(({ head }) => head)),
      mentions: ofHearers,
      main: isMain(node),
    }),
  ];
}
