import { describe, expect, it, vi } from 'vitest';
import { InputError } from '../../src/engine/index.js';
import { readSource } from '../../src/intake/index.js';
import { HOSTILE_FILES } from './hostile-files.js';

/** In the program a thread is ended that takes 20 s. */
const MOST_MS = 10_000;

describe.each(Object.entries(HOSTILE_FILES))('a file with %s', (_kind, files) => {
  it.each(files)('$what is refused with one line, or made harmless', async (given) => {
    const { name, outcome } = given;
    const bytes = Buffer.from(given.content);
    const before = process.cpuUsage().user;
    const printed = vi.spyOn(console, 'warn');
    const came = await readSource({ kind: 'file', name, bytes }).catch((error: unknown) => {
      if (error instanceof InputError) return error;
      throw error;
    });
    expect((process.cpuUsage().user - before) / 1_000).toBeLessThan(MOST_MS);
    expect(printed).not.toHaveBeenCalled();
    if (came instanceof InputError) {
      expect(came.message).not.toMatch(/\p{C}/u);
      expect(came.message.length).toBeLessThan(300);
      expect(came.message).toMatch(outcome);
      return;
    }
    const { text, title, paragraphs } = came;
    const read = paragraphs.map(({ start, end }) => text.slice(start, end));
    expect([title, ...read].join('\n')).not.toContain('steal');
    if (typeof outcome === 'string') expect(read).toEqual([outcome]);
    else expect(outcome.source).toBe('.');
  });
});
