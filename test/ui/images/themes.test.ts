import { describe, expect, it } from 'vitest';
import { COLOURS, FADING, STORY_COLOURS, themed } from '../../../src/ui/images/colours.js';

/** Least contrast of letters that WCAG 2.1 wants (1.4.3). */
const LEAST_CONTRAST = 4.5;

/** Relative luminance of a colour `#rrggbb`, 0 to 1 (WCAG 2.1). */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of pictures', () => {
  it('are told apart, and each has another in the dark theme', () => {
    const all = [...Object.values(COLOURS), ...FADING, ...STORY_COLOURS.slice(1)];
    expect(new Set(all).size).toBe(all.length);
    for (const colour of all) expect(themed(colour, 'dark')).not.toBe(colour);
    for (const colour of all) expect(themed(colour, 'light')).toBe(colour);
  });

  it.each(['light', 'dark'] as const)('show fine lines in the %s theme', (theme) => {
    const { axis, paper } = COLOURS;
    const found = contrast(themed(axis, theme), themed(paper, theme));
    expect(found).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  it.each(['light', 'dark'] as const)('can be read in the %s theme', (theme) => {
    const { paper, box, ink, faint, accent, marker } = COLOURS;
    const letters: readonly (readonly [string, string])[] = [
      ...[paper, box, marker].map((ground) => [ink, ground] as const),
      ...[paper, box].flatMap((ground) => [faint, accent].map((of) => [of, ground] as const)),
      ...STORY_COLOURS.map((of) => [of, paper] as const),
      // The name of a map's subject.
      [paper, accent],
    ];
    for (const [of, ground] of letters) {
      const found = contrast(themed(of, theme), themed(ground, theme));
      expect(found, `${of} on ${ground}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });
});
