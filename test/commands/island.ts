import { Engine, readPlain } from '../../src/engine/index.js';

// Two made-up stories for the commands to answer from.

const ferry = `Ellery buys a second ferry

The council of Ellery bought a second ferry on Monday. It paid 4.2 million pounds to Harrow Marine, a shipyard in Dunmore.

Mara Quill, who chairs the council, said the ferry would sail six times a day. The old ferry sails twice a day and carries 140 passengers. The new ferry carries 310 passengers.

Fishermen on the north quay said the ferry would crowd the harbour. Tobias Venn, who speaks for the fishermen, asked the council for a second quay. The council promised to answer Tobias Venn by June.

Harrow Marine built the ferry in 14 months. The shipyard employs 220 people in Dunmore. Harrow Marine also repaired the old ferry in 2019.

The ferry makes its first crossing on May 3. Tickets for the ferry cost 6 pounds, and children sail free.`;

const bees = `A warm spring brings early bees

Beekeepers in the valley counted 48 new hives in March. The valley had 30 hives a year before.

Lena Osei, a beekeeper, said the warm spring woke the bees three weeks early. She sells her honey at the market in Dunmore.`;

/** An engine on the two stories, the first of them as an editor may have changed it. */
export function islandEngine(edited = (text: string) => text): Engine {
  return new Engine([
    readPlain({ id: 'ferry' }, edited(ferry)),
    readPlain({ id: 'bees', kind: 'retelling' }, bees),
  ]);
}

/** The same, after the first story was replaced by a shorter one. */
export function changedEngine(): Engine {
  return new Engine([readPlain({ id: 'ferry' }, 'Ellery sells a ferry\n\nThe ferry is gone.')]);
}
