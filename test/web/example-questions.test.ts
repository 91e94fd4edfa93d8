import { expect, it } from 'vitest';
import { exampleQuestions } from '../../src/web/server/example-questions.js';
import { Engine, readPlain } from '../../src/engine/index.js';
import { storyIn } from '../engine/document/folder.js';

const port = `---
id: port
title: The port
language: en
questions:
  - What is the population of Norway?
  - When did the port open?
---

The port opened on 3 May 2019. The mayor Ana Roy said that the port would grow.`;

it('questions to try are those of the stories that they answer, before any of ours', async () => {
  const asked = await exampleQuestions(new Engine([await storyIn('port.md', port)]));
  expect(asked[0]).toBe('When did the port open?');
  expect(asked).not.toContain('What is the population of Norway?');
});

it('a story that brings no question is asked about whom it speaks of', async () => {
  const text = 'Ana Roy said that the port would grow. Ana Roy is the mayor of Ellery.';
  const engine = new Engine([readPlain({ id: 'port' }, text)]);
  const asked = await exampleQuestions(engine);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThanOrEqual(4);
  for (const question of asked) expect(engine.ask(question).verdict).not.toBe('not said');
});

it('nobody is asked about who is not told to say anything', async () => {
  const text = 'Ana Roy said that Callum Reyes, an inspector, left the port. Callum Reyes is 40.';
  const asked = await exampleQuestions(new Engine([readPlain({ id: 'port' }, text)]));
  expect(asked).toContain('What did Ana Roy say?');
  expect(asked).not.toContain('What did Callum Reyes say?');
});
