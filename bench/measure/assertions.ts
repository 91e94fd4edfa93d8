import {
  parseSentence,
  readAssertions,
  readQuantities,
  readTimes,
  type SyntaxToken,
} from '../../src/engine/language/index.js';
import { AssertionFinder } from '../assertions/assertion-finder.js';
import { LabelledTexts } from '../assertions/labelled-texts.js';
import {
  type Address,
  type LabelHalf,
  readAssertionLabels,
  readRoleLabels,
  readSpeakerLabels,
} from '../assertions/labels.js';
import { scoreAssertions, scoreRoles, scoreSpeakers } from '../assertions/score-labels.js';
import type { GoldSentence } from '../treebank/read-conllu.js';
import { haveTreebanks, readTreebank } from '../treebank/treebanks.js';
import { percent, table } from './table.js';

const HALVES: readonly LabelHalf[] = ['tune', 'held'];

/** Prints how well the assertions of labelled sentences are read, off the trees as annotated and as parsed. */
export function measureAssertions(): void {
  if (!haveTreebanks()) {
    console.log('skipped: the assertions, since ../shared/ud is not there');
    return;
  }
  const texts = new LabelledTexts();
  const columns = [readGoldTree, parseSentence].flatMap((read) => {
    const finder = finderOver(read);
    return HALVES.map((half) => shares(half, texts, finder));
  });
  const names = columns[0]?.map(([name]) => name) ?? [];
  console.log(
    '\nAssertions in GUM dev, off its own trees and off parsed ones: % of the labels that are right\n',
  );
  console.log(
    table(
      [
        '',
        ...['annotated', 'parsed'].flatMap((trees) => HALVES.map((half) => `${trees}, ${half}`)),
      ],
      names.map((name, i) => [name, ...columns.map((column) => column[i]?.[1] ?? '')]),
    ),
  );
}

type GoldTokens = GoldSentence['tokens'];

const readGoldTree = (tokens: GoldTokens): readonly SyntaxToken[] => tokens;

function finderOver(read: (tokens: GoldTokens) => readonly SyntaxToken[]): AssertionFinder {
  const treesByText = new Map(
    readTreebank('gum-dev').map(({ text, sentences }) => [
      text,
      sentences.map(({ tokens }) => read(tokens)),
    ]),
  );
  return new AssertionFinder((text) => assertionsOf(text, treesByText.get(text) ?? []));
}

/** What is asked, and how many percent of a half's labels are right by it. */
function shares(
  half: LabelHalf,
  texts: LabelledTexts,
  finder: AssertionFinder,
): (readonly [string, string])[] {
  const stances = scoreAssertions(readAssertionLabels(half).filter(inGum), texts, finder.stance);
  const roles = scoreRoles(readRoleLabels(half).filter(inGum), texts, finder.roles);
  const speakers = scoreSpeakers(readSpeakerLabels(half).filter(inGum), texts, finder.speaker);
  const share = (name: string, right: number, labels: number): readonly [string, string] => [
    name,
    percent(right / labels),
  ];
  return [
    share('polarity', stances.right.polarity, stances.labels),
    share('status', stances.right.status, stances.labels),
    share('polarity and status', stances.right.both, stances.labels),
    share('who', roles.right.who, roles.labels),
    share('whom', roles.right.whom, roles.labels),
    share('who and whom', roles.right.both, roles.labels),
    share('speaker', speakers.right.speaker, speakers.labels),
  ];
}

const inGum = ({ source }: Address): boolean => source === 'gum-dev';

function assertionsOf(
  text: string,
  trees: readonly (readonly SyntaxToken[])[],
): ReturnType<typeof readAssertions> {
  const amounts = readQuantities(text).filter(({ kind }) => kind === 'money' || kind === 'percent');
  return readAssertions(text, trees, { times: readTimes(text), amounts });
}
