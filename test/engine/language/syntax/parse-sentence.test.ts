import { describe, expect, it } from 'vitest';
import { parseSentence, splitWords, type SyntaxToken } from '../../../../src/engine/index.js';

function parsed(text: string): readonly SyntaxToken[] {
  const words = splitWords(text, { start: 0, end: text.length });
  return parseSentence(words.map((span) => ({ ...span, text: text.slice(span.start, span.end) })));
}

/** A sentence read whole: its words, each with what it is and the word it hangs on. */
function read(text: string) {
  const tokens = parsed(text);
  return tokens.map(({ head, ...token }) => ({ ...token, head: tokens[head]?.text ?? 'root' }));
}

/** `buyer nsubj bought`, for each word asked for. */
function arcs(text: string, ...words: readonly string[]): string[] {
  const tokens = read(text);
  return words.map((word) => {
    const token = tokens.find((one) => one.text === word);
    return `${word} ${token?.relation ?? ''} ${token?.head ?? ''}`;
  });
}

describe('a sentence', () => {
  it('has a subject, an object and a root', () => {
    expect(arcs('The council bought two old mills.', 'council', 'bought', 'mills', 'old')).toEqual([
      'council nsubj bought',
      'bought root root',
      'mills obj bought',
      'old amod mills',
    ]);
  });

  it('says who is acted on in the passive, and by whom', () => {
    expect(arcs('Two men were arrested by the police.', 'men', 'were', 'police')).toEqual([
      'men nsubj:pass arrested',
      'were aux:pass arrested',
      'police obl:agent arrested',
    ]);
  });

  it('has clauses in it', () => {
    expect(arcs('She said that he lied.', 'lied', 'he', 'that')).toEqual([
      'lied ccomp said',
      'he nsubj lied',
      'that mark lied',
    ]);
  });

  it.each([
    ['Two men fled after they had stolen and hidden the paintings.', 'flee steal hide'],
    ['The officer shot a man who fought and struck him.', 'shoot fight strike'],
    ['She was fined, sued and misled by those who owed her.', 'fine sue mislead owe'],
    [
      'The firm argued, admitted and agreed that it bred and fed them.',
      'argue admit agree breed feed',
    ],
    ['He is dying, lying and hoping.', 'die lie hope'],
  ])('has lemmas of verbs: %s', (text, lemmas) => {
    const verbs = read(text).filter(({ upos }) => upos === 'VERB');
    expect(verbs.map(({ lemma }) => lemma).join(' ')).toBe(lemmas);
  });

  it('has lemmas of nouns', () => {
    const nouns = read(
      'Wives, thieves, buses, heroes, prices, cities, crises and earnings matter.',
    );
    expect(nouns.filter(({ xpos }) => xpos === 'NNS').map(({ lemma }) => lemma)).toEqual([
      'wife',
      'thief',
      'bus',
      'hero',
      'price',
      'city',
      'crisis',
      'earnings',
    ]);
  });

  it('has tags and lemmas', () => {
    const tokens = read("The children weren't running quickly.");
    expect(tokens.map(({ lemma, upos, xpos }) => `${lemma} ${upos} ${xpos}`)).toEqual([
      'the DET DT',
      'child NOUN NNS',
      'be AUX VBD',
      'not PART RB',
      'run VERB VBG',
      'quickly ADV RB',
      '. PUNCT .',
    ]);
  });

  it('has one root, and every word leads to it', () => {
    const tokens = parsed(
      'Rain, wind; and - so what? - ferries (late again) that, he says, no one ran.',
    );
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
    for (let at of tokens.keys()) {
      for (let steps = 0; at >= 0; steps += 1) {
        expect(steps).toBeLessThan(tokens.length);
        at = tokens[at]?.head ?? -1;
      }
    }
  });

  it('has one object a verb, also where its second choice would be one', () => {
    const objects = parsed('Which one should we keep?').filter(
      ({ relation }) => relation === 'obj',
    );
    expect(new Set(objects.map(({ head }) => head)).size).toBe(objects.length);
  });

  it('may be a single word, or none', () => {
    expect(read('Stop')).toMatchObject([{ lemma: 'stop', head: 'root', relation: 'root' }]);
    expect(parseSentence([])).toEqual([]);
  });
});
