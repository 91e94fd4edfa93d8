import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('“who” behind where somebody works', () => {
  test.each([
    [
      'The engine was invented by the engineer Pavel Novak, then working at the Plzen Works, who said he had sold it.',
      'sell(agent: he, patient: it) [Pavel Novak]',
    ],
    [
      'The mill was run by Ada Finch, living in Skara, who said she had sold it.',
      'sell(agent: she, patient: it) [Ada Finch]',
    ],
  ])('is who works there: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
