/** Cuts a text into characters as a reader sees them (grapheme clusters of Unicode's UAX 29). */
export const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
