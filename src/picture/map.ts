import type { Tie, TieMap } from '../facts/index.js';
import {
  mapEntries,
  short,
  tiedNames,
  type Drawn,
  type MapEntries,
  type NumberedTie,
  type TiedNeighbour,
} from '../message/index.js';
import { altOf } from './alt.js';
import { COLOURS } from './colours.js';
import type { Laid, Run } from './lay-text.js';
import { arrowHead, curve } from './map-lines.js';
import { partOfQuote } from './part-of-quote.js';
import { draw, type Lay } from './picture.js';
import type { Scene, Shape } from './scene.js';

/** px. Columns: the subject, the words that tie, whom it is tied to. */
const WIDTH = 800;
const MARGIN = 36;
const SUBJECT = { x: MARGIN, width: 158 };
const TIE = { x: 244, width: 296 };
const OTHER = { x: 584, width: WIDTH - MARGIN - 584 };
const PAD = 12;
const GAP = 18;
const TALLEST = 1180;
/** Most neighbours, ties of one, and most characters of the words of one. */
const MOST = 8;
const MOST_TIES = 2;
const MOST_AMONG = 3;
const LONGEST_WORDS = 80;
const LONGEST_NAME = 60;

/** A box with words in it, before it has its place in the column. */
interface Label {
  readonly tie: NumberedTie;
  readonly text: Laid;
  readonly height: number;
}

/** A neighbour and the labels of what ties it. */
interface Row {
  readonly neighbour: TiedNeighbour['neighbour'];
  readonly name: Laid;
  readonly labels: readonly Label[];
  readonly height: number;
}

const run = (text: string, face: Run['face'], colour: string): Run => ({ text, face, colour });

/** A subject and whom it is tied to, as a picture; undefined where it is tied to nobody. */
export async function drawMap(map: TieMap): Promise<Drawn | undefined> {
  const { matched } = map;
  if (matched === null || map.neighbours.length === 0) return undefined;
  const entries = mapEntries(map);
  const said = [...entries.neighbours.flatMap(({ ties }) => ties), ...entries.among].map(
    ({ number, tie }) => `${number}. ${tiedNames(tie)}: “${tie.relation}”.`,
  );
  const alt = altOf(`What ties ${matched} to others. ${said.join(' ')}`);
  return draw({ name: 'map.png', alt }, (lay) => sceneOf(matched, entries, lay));
}

function sceneOf(subject: string, entries: MapEntries, lay: Lay): Scene {
  const all = entries.neighbours.slice(0, MOST).map((one) => rowOf(subject, one, lay));
  const rows = fitting(all);
  const bottom = MARGIN + heightOf(rows);
  const hub = hubOf(subject, (MARGIN + bottom - GAP) / 2, lay);
  const shapes = [...rowShapes(rows, hub), ...hub.shapes];
  const foot = footOf(entries, rows, Math.max(bottom, hub.bottom + GAP), lay);
  return { width: WIDTH, height: foot.y + MARGIN, shapes: [...shapes, ...foot.shapes] };
}

const heightOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { height }) => sum + height + GAP, 0);

function fitting(rows: readonly Row[]): readonly Row[] {
  let shown = rows;
  while (shown.length > 1 && heightOf(shown) > TALLEST - 200) shown = shown.slice(0, -1);
  return shown;
}

/** Of what ties a neighbour, the plainest each way. */
function shownTies({ ties }: TiedNeighbour): readonly NumberedTie[] {
  const ways = new Set<string>();
  return ties
    .filter(({ tie: { from, directed } }, index) => {
      const way = directed ? from : '';
      return (directed || index === 0) && !ways.has(way) && ways.add(way);
    })
    .slice(0, MOST_TIES)
    .toSorted((a, b) => a.number - b.number);
}

function rowOf(subject: string, entry: TiedNeighbour, lay: Lay): Row {
  const labels = shownTies(entry).map((tie) => labelOf(subject, tie, lay));
  const { neighbour } = entry;
  const more = entry.ties.length - labels.length;
  const under = more > 0 ? `\n+ ${more} more` : '';
  const name = lay(
    [
      run(short(neighbour.name, LONGEST_NAME), 'sans bold', COLOURS.ink),
      run(under, 'sans', COLOURS.faint),
    ],
    { size: 25, width: OTHER.width - 2 * PAD },
  );
  const column = labels.reduce((sum, { height }) => sum + height + PAD, -PAD);
  return { neighbour, name, labels, height: Math.max(name.height + 2 * PAD, column) };
}

function labelOf(subject: string, tie: NumberedTie, lay: Lay): Label {
  const { from, directed } = tie.tie;
  const doer = from === subject || directed ? from : undefined;
  const words = [...toldOf(tie.tie), ...saidBy(tie.tie, doer, '\n')];
  const text = lay([run(`${tie.number} `, 'sans bold', COLOURS.accent), ...words], {
    size: 24,
    width: TIE.width - 2 * PAD,
  });
  return { tie, text, height: text.height + 2 * PAD };
}

/** The words that tie, cut where they are many. */
function toldOf({ quote, words }: Tie): readonly Run[] {
  return partOfQuote(quote, words, { start: words.start, end: words.start }, LONGEST_WORDS);
}

/** Who says so, where that is not who does it. */
function saidBy({ attribution }: Tie, doer: string | undefined, before: string): readonly Run[] {
  if (attribution === undefined || attribution === doer) return [];
  return [run(`${before}said by ${short(attribution, LONGEST_NAME)}`, 'sans', COLOURS.faint)];
}

interface Hub {
  readonly shapes: readonly Shape[];
  readonly top: number;
  readonly bottom: number;
}

function hubOf(subject: string, middle: number, lay: Lay): Hub {
  const name = lay([run(short(subject, LONGEST_NAME), 'sans bold', COLOURS.paper)], {
    size: 28,
    width: SUBJECT.width - 2 * PAD,
  });
  const height = name.height + 4 * PAD;
  const top = Math.max(MARGIN, middle - height / 2);
  const { x, width } = SUBJECT;
  const box: Shape = { kind: 'box', x, y: top, width, height, radius: 14, fill: COLOURS.accent };
  const text: Shape = {
    ...{ kind: 'text', text: name, y: top + 2 * PAD },
    x: x + (width - name.width) / 2,
  };
  return { shapes: [box, text], top, bottom: top + height };
}

function rowShapes(rows: readonly Row[], hub: Hub): Shape[] {
  let y = MARGIN;
  const count = rows.reduce((sum, { labels }) => sum + labels.length, 0);
  let nth = 0;
  return rows.flatMap((row) => {
    const middle = y + row.height / 2;
    let at = middle - row.labels.reduce((sum, { height }) => sum + height + PAD, -PAD) / 2;
    const ties = row.labels.flatMap((label, index) => {
      nth++;
      const leaves = hub.top + ((hub.bottom - hub.top) * nth) / (count + 1);
      const comes = middle + (index - (row.labels.length - 1) / 2) * 26;
      const shapes = tieShapes(row, label, { at, leaves, comes });
      at += label.height + PAD;
      return shapes;
    });
    const box = nameBox(row, middle);
    y += row.height + GAP;
    return [...ties, ...box];
  });
}

function nameBox({ name }: Row, middle: number): Shape[] {
  const height = name.height + 2 * PAD;
  const { x, width } = OTHER;
  const y = middle - height / 2;
  return [
    {
      ...{ kind: 'box', x, y, width, height, radius: 12 },
      fill: '#ffffff',
      stroke: COLOURS.accent,
    },
    { kind: 'text', text: name, x: x + PAD, y: y + PAD },
  ];
}

/** A tie: its line from the subject through its words to the other, an arrow at whom it is done to. */
function tieShapes(
  { neighbour }: Row,
  { tie: { tie }, text, height }: Label,
  { at, leaves, comes }: Readonly<Record<'at' | 'leaves' | 'comes', number>>,
): Shape[] {
  const middle = at + height / 2;
  const [start, end] = [SUBJECT.x + SUBJECT.width, OTHER.x];
  const outward = tie.directed && tie.to === neighbour.name;
  const inward = tie.directed && !outward;
  const left = { x: start + (inward ? 12 : 0), y: leaves };
  const right = { x: end - (outward ? 12 : 0), y: comes };
  const { x, width } = TIE;
  return [
    curve(left, { x, y: middle }),
    curve({ x: x + width, y: middle }, right),
    ...(outward ? [arrowHead({ x: end - 1, y: comes }, 1)] : []),
    ...(inward ? [arrowHead({ x: start + 1, y: leaves }, -1)] : []),
    {
      ...{ kind: 'box', x, y: at, width, height, radius: 10 },
      fill: '#ffffff',
      stroke: COLOURS.edge,
    },
    { kind: 'text', text, x: x + PAD, y: at + PAD },
  ];
}

/** What ties those shown among each other, how many are not shown, and what arrows mean. */
function footOf(
  { neighbours, among }: MapEntries,
  rows: readonly Row[],
  from: number,
  lay: Lay,
): { readonly shapes: readonly Shape[]; readonly y: number } {
  const names = rows.map(({ neighbour }) => neighbour.name);
  const between = among
    .filter(({ tie }) => names.includes(tie.from) && names.includes(tie.to))
    .slice(0, MOST_AMONG);
  const size = { size: 24, width: WIDTH - 2 * MARGIN };
  const lines = between.map(({ number, tie }) =>
    lay(
      [
        run(`${number} `, 'sans bold', COLOURS.accent),
        run(`${tiedNames(tie)}: `, 'sans bold', COLOURS.ink),
        ...toldOf(tie),
        ...saidBy(tie, tie.directed ? tie.from : undefined, ' · '),
      ],
      size,
    ),
  );
  const count =
    rows.length < neighbours.length ? `${rows.length} of ${neighbours.length} shown. ` : '';
  const legend = `${count}Arrows lead from who does or says it. The words are the story’s; numbers are those of the list.`;
  const texts = [...lines, lay([run(legend, 'sans', COLOURS.faint)], size)];
  let y = from;
  const shapes = texts.map((text): Shape => {
    const shape: Shape = { kind: 'text', text, x: MARGIN, y };
    y += text.height + 6;
    return shape;
  });
  return { shapes, y: Math.ceil(y - 6) };
}
