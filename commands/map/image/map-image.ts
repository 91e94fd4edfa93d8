import {
  altOf,
  COLOURS,
  draw,
  partInWords,
  type Drawing,
  type Scene,
  type Shape,
  type TextLayout,
  type TextRun,
  type Look,
  PICTURE_WIDTH,
} from '../../../src/ui/images/index.js';
import { pluralise } from '../../../src/ui/index.js';
import { endsOf, isFact, type MapView, remarksOf } from '../view-model.js';
import { PADDING, type Box } from './boxes.js';
import { connectorShapes } from './connectors.js';
import { fitBoxes } from './fit-boxes.js';
import { MAP_STYLES } from './map-style.js';
import { layOutMap, type MapLayout, type Placed } from './layout.js';

/** px. */
const FOOT_SIZE = 24;

/** A subject and its relations as an image; at least one neighbour. */
export function drawMap(view: MapView, look: Partial<Look> = {}): Promise<Drawing> {
  const { name, neighbours, among } = view;
  const lines = [...neighbours.flatMap(({ relations }) => relations), ...among].map(
    ({ relation }) => {
      const words = partInWords(relation.quote, relation.words);
      const told = [`“${words}”`, ...remarksOf(relation)].join(', ');
      return `${endsOf(relation)}: ${told}.`;
    },
  );
  const alt = altOf(`What ties ${name} to others. ${lines.join(' ')}`);
  return draw({ name: 'map.png', alt, look }, (layOut) => {
    const { screen = 'wide' } = look;
    const [width, { margin, gap, ...style }] = [PICTURE_WIDTH[screen], MAP_STYLES[screen]];
    const room = width - 2 * margin - 2 * gap;
    const boxes = fitBoxes(view, { ...style, width: room }, layOut);
    const layout = layOutMap(boxes, { margin, gap });
    const { hiddenAmong } = boxes;
    const counts = { ties: view.count, names: neighbours.length, hiddenAmong };
    const foot = footOf(layout, counts, (runs) =>
      layOut(runs, { size: FOOT_SIZE, width: width - 2 * margin }),
    );
    return sceneOf(layout, foot, { width, margin });
  });
}

function sceneOf(
  { subject, neighbours, edges, height }: MapLayout,
  foot: TextLayout,
  { width, margin }: { readonly width: number; readonly margin: number },
): Scene {
  const { accent, box: fill, edge } = COLOURS;
  return {
    shown: edges.map((box) => box.edge.relations[0].number),
    width,
    height: Math.ceil(height + foot.height + margin / 2),
    shapes: [
      ...connectorShapes({ subject, neighbours, edges }),
      ...edges.flatMap((box) => boxShapes(box, { fill, stroke: edge })),
      ...neighbours.flatMap((box) => boxShapes(box, { fill, stroke: accent })),
      ...boxShapes(subject, { fill: accent }),
      { kind: 'text', text: foot, x: margin, y: height - margin / 2 },
    ],
  };
}

function boxShapes(
  { text, x, y, width, height }: Placed<Box>,
  style: { readonly fill: string; readonly stroke?: string },
): Shape[] {
  return [
    { kind: 'box', x, y, width, height, radius: 10, ...style },
    { kind: 'text', text, x: x + PADDING, y: y + (height - text.height) / 2 },
  ];
}

/** How many are not shown, and what arrows mean. */
function footOf(
  layout: MapLayout,
  all: { readonly ties: number; readonly names: number; readonly hiddenAmong: number },
  layOut: (runs: readonly TextRun[]) => TextLayout,
): TextLayout {
  const [ties, names] = [layout.edges.length, layout.neighbours.length];
  const counts = [
    ...(ties < all.ties ? [`${ties} of ${all.ties} ties`] : []),
    ...(names < all.names ? [`${names} of ${all.names} others`] : []),
  ];
  const shown = counts.length > 0 ? `Shown: ${counts.join(', ')}. ` : '';
  // Those that are told under no name.
  const left =
    all.hiddenAmong > 0 ? `Not shown: ${pluralise(all.hiddenAmong, 'tie')} among the others. ` : '';
  const relations = layout.edges.flatMap(({ edge }) => edge.relations);
  const dashed = relations.every(({ relation }) => isFact(relation))
    ? ''
    : ' Dashed: not stated as a fact.';
  const text = `${shown}${left}Arrows lead from whoever does or says it.${dashed}`;
  return layOut([{ text, face: 'sans', colour: COLOURS.faint }]);
}
