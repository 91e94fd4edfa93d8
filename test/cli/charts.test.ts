import { describe, expect, it } from 'vitest';
import { call } from './call.js';

describe('figures', () => {
  it('stand side by side as bars of characters, numbered as their quotes are', async () => {
    const { out, status } = await call(['figures', 'distillation-allegation']);
    expect(status).toBe(0);
    expect(out).toContain(
      'Number of exchanges\n1 ' + '█'.repeat(40) + ' (almost)\n2 ' + '█'.repeat(22) + ' (over)',
    );
    expect(out).toContain('» almost 29 million exchanges');
    expect(out).toContain('No. 1 · said by Anthropic');
  });

  it('are dots where bars would vanish, and the scale is told', async () => {
    const { out } = await call(['figures']);
    expect(out).toContain(
      'Each │ is ten times the one before it: $100 million, $1 billion, $10 billion, $100 billion, $1 trillion',
    );
  });

  it('are JSON when asked for', async () => {
    const { out } = await call(['figures', 'micron-quarter', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      groups: [
        { kind: 'money', unit: 'USD', figures: [{ amount: 41e9, text: '$41 billion' }] },
        { kind: 'multiple', figures: [{ amount: 4 }] },
        { kind: 'percent', figures: [{ amount: 81, bound: 'over' }] },
      ],
    });
  });
});

describe('map', () => {
  it('is a tree of whom a subject is tied to, with the numbers of the quotes', async () => {
    const { out } = await call(['map', 'alibaba']);
    expect(out).toContain(
      '├── Anthropic (← 1 · ← 2 · ← 3)\n├── Pentagon (← 4 · → 5)\n└── Qwen (with 6)',
    );
    expect(out).toContain('» is now suing the Defense Department');
  });

  it('is JSON when asked for, and names the nearest subjects where there is none', async () => {
    const known = await call(['map', 'jensen', 'huang', '--json']);
    expect(JSON.parse(known.out)).toMatchObject({
      matched: 'Jensen Huang',
      neighbours: [
        { name: 'Nvidia', kind: 'organisation', ties: 2 },
        { name: 'shareholders', kind: 'person', ties: 1 },
      ],
    });
    const unknown = await call(['map', 'Alibarba', '--json']);
    expect(JSON.parse(unknown.out)).toMatchObject({ matched: null, suggestions: ['Alibaba'] });
  });
});
