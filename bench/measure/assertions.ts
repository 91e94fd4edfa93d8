import {
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
import { haveTreebanks, readTreebank } from '../treebank/treebanks.js';
import { percent, table } from './table.js';

const HALVES: readonly LabelHalf[] = ['tune', 'held'];

/** Prints how well the assertions of labelled sentences are read off the trees as annotated. */
export function measureAssertions(): void {
  if (!haveTreebanks()) {
    console.log('skipped: the assertions, since ../shared/ud is not there');
    return;
  }
  const treesByText = new Map(
    readTreebank('gum-dev').map(({ text, sentences }) => [
      text,
      sentences.map(({ tokens }) => tokens),
    ]),
  );
  const finder = new AssertionFinder((text) => assertionsOf(text, treesByText.get(text) ?? []));
  const texts = new LabelledTexts();
  const [tune = [], held = []] = HALVES.map((half) => shares(half, texts, finder));
  console.log('\nAssertions in GUM dev, read off its own trees: % of the labels that are right\n');
  console.log(
    table(
      ['', 'tuned with', 'held'],
      tune.map(([name, share], i) => [name, share, held[i]?.[1] ?? '']),
    ),
  );
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
