import {
  readAssertions,
  readDocument,
  readQuantities,
  readTimes,
  valuesOf,
} from '../../src/engine/language/index.js';
import { AssertionFinder } from '../assertions/assertion-finder.js';
import { LabelledTexts } from '../assertions/labelled-texts.js';
import {
  type Address,
  type LabelHalf,
  readAssertionLabels,
  readRareAssertionLabels,
  readRoleLabels,
  readSpeakerLabels,
} from '../assertions/labels.js';
import { scoreAssertions, scoreRoles, scoreSpeakers } from '../assertions/score-labels.js';
import { haveTreebanks, readTreebank } from '../treebank/treebanks.js';
import { percent, table } from './table.js';

/** Texts that are read in one way. */
interface Reading {
  readonly name: string;
  readonly finder: () => AssertionFinder;
  readonly has: (label: Address) => boolean;
}

const GUM = 'gum-dev';
const inGum = ({ source }: Address): boolean => source === GUM;
const asRead = (): AssertionFinder => new AssertionFinder((text) => readDocument(text).assertions);

const READINGS: readonly Reading[] = [
  { name: 'GUM, its own trees', finder: annotated, has: inGum },
  { name: 'GUM, as read', finder: asRead, has: inGum },
  { name: 'stories, as read', finder: asRead, has: (label) => !inGum(label) },
];

const HALVES: readonly LabelHalf[] = ['tune', 'held'];

/** Prints how well the assertions of labelled sentences are read, off trees as annotated and as parsed. */
export function measureAssertions(): void {
  if (!haveTreebanks()) {
    console.log('skipped: the assertions, since ../shared/ud is not there');
    return;
  }
  const texts = new LabelledTexts();
  const columns = READINGS.flatMap(({ finder, has }) => {
    const found = finder();
    return HALVES.map((half) => shares(half, texts, found, has));
  });
  const names = columns[0]?.map(([name]) => name) ?? [];
  const heads = READINGS.flatMap(({ name }) => HALVES.map((half) => `${name}, ${half}`));
  console.log('\nAssertions: % of the labels that are right\n');
  console.log(
    table(
      ['', ...heads],
      names.map((name, i) => [name, ...columns.map((column) => column[i]?.[1] ?? '')]),
    ),
  );
}

/** Off the treebank's own trees. */
function annotated(): AssertionFinder {
  const treesByText = new Map(
    readTreebank(GUM).map(({ text, sentences }) => [text, sentences.map(({ tokens }) => tokens)]),
  );
  return new AssertionFinder((text) => {
    const values = valuesOf(readQuantities(text), readTimes(text));
    return readAssertions(text, treesByText.get(text) ?? [], values);
  });
}

/** What is asked, and how many percent of a half's labels are right by it. */
function shares(
  half: LabelHalf,
  texts: LabelledTexts,
  finder: AssertionFinder,
  has: (label: Address) => boolean,
): (readonly [string, string])[] {
  const stances = scoreAssertions(readAssertionLabels(half).filter(has), texts, finder.stance);
  const rare = scoreAssertions(readRareAssertionLabels(half).filter(has), texts, finder.stance);
  const roles = scoreRoles(readRoleLabels(half).filter(has), texts, finder.roles);
  const speakers = scoreSpeakers(readSpeakerLabels(half).filter(has), texts, finder.speaker);
  const share = (name: string, right: number, labels: number): readonly [string, string] => [
    name,
    labels === 0 ? '–' : percent(right / labels),
  ];
  return [
    share('polarity', stances.right.polarity, stances.labels),
    share('status', stances.right.status, stances.labels),
    share('polarity and status', stances.right.both, stances.labels),
    share('polarity and status, rarer kinds', rare.right.both, rare.labels),
    share('who', roles.right.who, roles.labels),
    share('whom', roles.right.whom, roles.labels),
    share('who and whom', roles.right.both, roles.labels),
    share('speaker', speakers.right.speaker, speakers.labels),
  ];
}
