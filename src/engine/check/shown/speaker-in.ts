import type { Part, SourceText } from '../../alignment/index.js';

/** Who speaks, by their name in the story where it says `she`, `the company` or `its spokesman, Ola Brandt`. */
export function speakerIn(source: SourceText, speaker: Part): string {
  if (speaker.headItem?.kind === 'name') return source.words(speaker);
  const beside = speaker.beyond.find(({ kind }) => kind === 'name');
  const named = beside ?? (speaker.entity && source.nameOf(speaker.entity));
  return source.words(named ?? speaker);
}
