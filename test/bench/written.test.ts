import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import {
  KEPT_ASIDE,
  READ_FROM,
  readWrittenCases,
  readWrittenQuestions,
  WEIGHED_FROM,
} from '../../bench/written/written.js';

const writtenCase = z.object({
  id: z.string(),
  expected: z.object({ said: z.boolean().optional() }),
});
const ALL = [...READ_FROM, ...WEIGHED_FROM, ...KEPT_ASIDE];

describe('the written questions', () => {
  it('are learned from once at most', () => {
    expect(new Set(ALL).size).toBe(ALL.length);
  });

  it('have answers that stand in their story', () => {
    const { stories, questions } = readWrittenQuestions(ALL);
    const texts = new Map(stories.map(({ id, text }) => [id, text]));
    for (const { id, story, answers } of questions) {
      for (const { start, end, text } of answers) {
        expect(texts.get(story)?.slice(start, end), id).toBe(text);
      }
    }
  });

  it('have an answer wherever words of the story are expected', () => {
    const expected = new Map(
      readWrittenCases(ALL).map((line) => {
        const { id, expected } = writtenCase.parse(JSON.parse(line));
        return [id, expected.said];
      }),
    );
    for (const { id, answers } of readWrittenQuestions(ALL).questions) {
      expect(answers.length > 0, id).toBe(expected.get(id));
    }
  });
});
