import { describe, expect, it } from 'vitest';
import { drawFigures } from '../../../commands/figures/image/figures-image.js';
import { figuresViewModel } from '../../../commands/figures/view-model.js';
import { drawMap } from '../../../commands/map/image/map-image.js';
import { mapViewModel } from '../../../commands/map/view-model.js';
import { Engine, readPlain } from '../../../src/engine/index.js';
import type { Drawing, Screen } from '../../../src/ui/images/index.js';
import { drawingOf } from './golden-image.js';
import { isSource } from './shows/part.js';
import { wordsOf } from './shows/shown-text.js';

const engineOn = (text: string): Engine => new Engine([readPlain({ id: 'port' }, text)]);

/** A long sentence of two, of which the subject is one. */
const SENTENCES = [
  'Harbour Foods accused Nordpie of having copied the labels of its smoked herring for the whole of the last season.',
  'Nordpie told the court in Oslo that Harbour Foods had itself bought the labels from a printer in the north of the country.',
  'Greta Olsen warned Harbour Foods that the ferry would not wait for fish that came late to the quay in the morning.',
  'Tobias Venn is suing Harbour Foods to be paid for the nets that were lost in the storm.',
  'Harbour Foods promised Mara Quill a new shed at the old quay if she stayed on until the summer.',
  'Mara Quill asked Harbour Foods for two more boats and for a crew that knew the bay.',
  'Lena Osei noted that Harbour Foods had bought the mill after the council had raised the rent of all the others.',
  'Harbour Foods thanked Lena Osei.',
];

interface Room {
  readonly ties: number;
  /** Of the story's words. */
  readonly letters: number;
}

async function roomOf(text: string, screen: Screen): Promise<Room> {
  const view = mapViewModel(engineOn(text).map('Harbour Foods'));
  const { shown, text: drawn } = drawingOf(await drawMap(view, { screen }));
  return { ties: shown.length, letters: wordsOf(drawn.flat().filter(isSource)).length };
}

describe('a map on a desktop', () => {
  it.each([2, 3, 4, 5, 6, 7, 8])('has as much of %i ties as one on a phone', async (count) => {
    const text = SENTENCES.slice(0, count).join(' ');
    const [desktop, phone] = [await roomOf(text, 'wide'), await roomOf(text, 'narrow')];
    expect(phone.letters).toBeGreaterThan(0);
    expect(desktop.ties).toBeGreaterThanOrEqual(phone.ties);
    if (desktop.ties === phone.ties) {
      expect(desktop.letters).toBeGreaterThanOrEqual(phone.letters);
    }
  });
});

const altOf = (drawn: Drawing): string => ('image' in drawn ? drawn.image.alt : '');

describe('who cannot see a picture', () => {
  it('is told by a sign where a sentence goes on before or after the words of a tie', async () => {
    const text =
      'On Friday Harbour Foods sued Nordpie, and the labels were burned. Greta Olsen praised Harbour Foods.';
    const alt = altOf(await drawMap(mapViewModel(engineOn(text).map('Harbour Foods'))));
    expect(alt).toContain('“… sued Nordpie …”');
    expect(alt).toContain('“… praised Harbour Foods”');
  });

  it('is told by a sign where a sentence goes on before the words of a figure', async () => {
    const text =
      'Earlier claims were aimed at smaller yards, which together had lost over 40 boats. The north port lost 30 boats.';
    const alt = altOf(await drawFigures(figuresViewModel(engineOn(text).figures())));
    expect(alt).toContain('“… which together had lost over 40 boats”');
    expect(alt).toContain('“The north port lost 30 boats”');
  });
});
