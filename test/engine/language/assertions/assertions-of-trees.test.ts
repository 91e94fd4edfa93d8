import { expect, test } from 'vitest';
import { conversesOf, readAssertions, type StatedAssertion } from '../../../../src/engine/index.js';
import { assertionLine } from './assertion-line.js';
import { writtenTree } from './written-tree.js';

function read(written: string): { text: string; found: readonly StatedAssertion[] } {
  const { text, tokens } = writtenTree(written);
  return { text, found: readAssertions(text, [tokens], { times: [], amounts: [] }) };
}

const linesOf = (written: string): string[] => {
  const { text, found } = read(written);
  return found.map((assertion) => assertionLine(text, assertion));
};

test('what somebody denies is not what the text denies', () => {
  expect(
    linesOf(
      'Holm|NNP|nsubj|2 denied=deny|VBD|root|0 that|IN|mark|5 she|PRP|nsubj|5 burned=burn|VBD|ccomp|2 the|DT|det|7 letters=letter|NNS|obj|5',
    ),
  ).toEqual(['deny(agent: Holm)', 'burn(agent: she, patient: the letters) denied [Holm]']);
});

test('a passive is turned, and its agent is the one that it names', () => {
  expect(
    linesOf(
      'The|DT|det|2 ferry|NN|nsubj:pass|4 was=be|VBD|aux:pass|4 sold=sell|VBN|root|0 to|IN|case|6 Brandt|NNP|obl|4 by|IN|case|9 the|DT|det|9 town|NN|obl:agent|4',
    ),
  ).toEqual(['sell(patient: The ferry, recipient: Brandt, agent: the town)']);
});

test('a verb that failed to happen is denied, one that did not fail is not', () => {
  const failed = 'Holm|NNP|nsubj|2 failed=fail|VBD|root|0 to|TO|mark|4 pay|VB|xcomp|2';
  const not =
    "Holm|NNP|nsubj|4 did=do|VBD|aux|4 n't=not|RB|advmod|4 fail|VB|root|0 to|TO|mark|6 pay|VB|xcomp|4";
  expect(linesOf(failed)).toEqual(['fail(agent: Holm)', 'not pay(agent: Holm)']);
  expect(linesOf(not)).toEqual(['not fail(agent: Holm)', 'pay(agent: Holm)']);
});

test('a verb that is left out is that of the clause before', () => {
  expect(
    linesOf(
      'The|DT|det|2 Blues=blue|NNS|nsubj|3 got=get|VBD|root|0 40|CD|nummod|5 seats=seat|NNS|obj|3 and|CC|cc|8 the|DT|det|8 Reds=red|NNS|conj|3 35|CD|orphan|8',
    ),
  ).toEqual(['get(agent: The Blues, patient: 40 seats)', 'get(agent: the Reds, patient: 35)']);
});

test('a relative clause and an apposition are assertions of their own', () => {
  expect(
    linesOf(
      'Eva|NNP|nsubj|11 Lund|NNP|flat|1 ,|,|punct|5 the|DT|det|5 owner|NN|appos|1 ,|,|punct|8 who|WP|nsubj|8 built=build|VBD|acl:relcl|1 it|PRP|obj|8 ,|,|punct|8 left=leave|VBD|root|0',
    ),
  ).toEqual([
    'be(agent: Eva Lund, attribute: the owner)',
    'build(agent: Eva Lund, patient: it)',
    'leave(agent: Eva Lund)',
  ]);
});

test('a part that is denied beside one that is not says something of its own', () => {
  expect(
    linesOf(
      'Holm|NNP|nsubj:pass|3 was=be|VBD|aux:pass|3 charged=charge|VBN|root|0 with|IN|case|5 fraud|NN|obl|3 but|CC|cc|9 not|RB|advmod|9 with|IN|case|9 perjury|NN|conj|5',
    ),
  ).toEqual([
    'charge(patient: Holm, content: fraud)',
    'not charge(patient: Holm, content: perjury)',
    'fraud(agent: Holm) alleged',
  ]);
});

test('the speaker of an aside is not that of the description behind the name', () => {
  expect(
    linesOf(
      'The|DT|det|2 man|NN|nsubj|7 ,|,|punct|5 prosecutors=prosecutor|NNS|nsubj|5 say|VBP|parataxis|7 ,|,|punct|5 fled=flee|VBD|root|0',
    ),
  ).toEqual(['say(agent: prosecutors)', 'flee(agent: The man) [prosecutors]']);
});

test('who sells something to somebody is whom that one buys it from', () => {
  const { text, found } = read(
    'Acme|NNP|nsubj|2 sold=sell|VBD|root|0 the|DT|det|4 mill|NN|obj|2 to|IN|case|6 Brandt|NNP|obl|2',
  );
  const turned = found.flatMap((assertion) => conversesOf(assertion));
  expect(turned.map((assertion) => assertionLine(text, assertion))).toContain(
    'buy(origin: Acme, patient: the mill, agent: Brandt)',
  );
});

test('a figure stands with the argument that it belongs to, where a parser hangs the last from the verb', () => {
  expect(
    linesOf(
      'Acme|NNP|nsubj|2 shut=shut|VBD|root|0 4|CD|nummod|4 mills=mill|NNS|obj|2 in|IN|case|6 Lund|NNP|nmod|4 and|CC|cc|8 9|CD|conj|2 in|IN|case|10 Skara|NNP|obl|2',
    ),
  ).toEqual([
    'shut(agent: Acme, patient: 4 mills, place: Lund)',
    'shut(agent: Acme, patient: 9, place: Skara)',
  ]);
});

test('what somebody rejects is denied, through the noun that stands for it', () => {
  expect(
    linesOf(
      'Acme|NNP|nsubj|2 rejected=reject|VBD|root|0 claims=claim|NNS|obj|2 that|IN|mark|6 it|PRP|nsubj|6 lied=lie|VBD|acl|3',
    ),
  ).toContain('lie(agent: it) denied [Acme]');
});

test('a quotation belongs to who is named beside it, also over several sentences', () => {
  const trees = [
    writtenTree('“|``|punct|3 It|PRP|nsubj|3 leaks=leak|VBZ|root|0 .|.|punct|3'),
    writtenTree(
      "Nobody|NN|nsubj|3 will|MD|aux|3 cross|VB|ccomp|7 it|PRP|obj|3 ,|,|punct|3 ”|''|punct|3 said=say|VBD|root|0 Holm|NNP|nsubj|7",
      13,
    ),
  ];
  const text = trees.map((tree) => tree.text).join(' ');
  const found = readAssertions(
    text,
    trees.map(({ tokens }) => tokens),
    { times: [], amounts: [] },
  );
  expect(found.map((assertion) => assertionLine(text, assertion))).toEqual([
    'leak(agent: It) [Holm]',
    'not cross(agent: Nobody, patient: it) (none) [Holm]',
    'say(agent: Holm)',
  ]);
});

test('a turn of an interview belongs to who is named at its head', () => {
  const first = writtenTree(
    'Holm|NNP|parataxis|4 :|:|punct|1 It|PRP|nsubj|4 leaks=leak|VBZ|root|0',
  );
  const second = writtenTree(
    'Berg|NNP|parataxis|5 :|:|punct|1 We|PRP|nsubj|5 will|MD|aux|5 close|VB|root|0 it|PRP|obj|5',
  );
  const parts = [first, second].map(({ text }) => text.replace(' :', ':'));
  const shift = (tree: typeof first, by: number): typeof first.tokens =>
    tree.tokens.map((token, at) => {
      const offset = by - (at > 0 ? 1 : 0);
      return { ...token, start: token.start + offset, end: token.end + offset };
    });
  const text = parts.join('\n\n');
  const trees = [shift(first, 0), shift(second, (parts[0]?.length ?? 0) + 2)];
  const found = readAssertions(text, trees, { times: [], amounts: [] });
  expect(found.map((assertion) => assertionLine(text, assertion))).toEqual([
    'leak(agent: It) [Holm]',
    'close(agent: We, patient: it) [Berg]',
  ]);
});

test('a figure keeps its place also where a parser hangs the whole pair from one name', () => {
  expect(
    linesOf(
      'Acme|NNP|nsubj|2 shut=shut|VBD|root|0 4|CD|nummod|4 mills=mill|NNS|obj|2 in|IN|case|6 Lund|NNP|nmod|4 and|CC|cc|8 9|CD|conj|6 in|IN|case|10 Skara|NNP|nmod|6',
    ),
  ).toEqual([
    'shut(agent: Acme, patient: 4 mills, place: Lund)',
    'shut(agent: Acme, patient: 9, place: Skara)',
  ]);
});

test('what there is no evidence for is doubted, also where the clause is taken for a relative one', () => {
  expect(
    linesOf(
      'There|EX|expl|2 is=be|VBZ|root|0 no|DT|det|4 evidence|NN|nsubj|2 that|IN|mark|7 it|PRP|nsubj|7 works=work|VBZ|acl:relcl|4',
    ),
  ).toContain('work(agent: it) doubted');
});

test('too few to do something did not do it', () => {
  expect(
    linesOf(
      'Too|RB|advmod|2 few|JJ|amod|3 members=member|NNS|nsubj|4 came=come|VBD|root|0 to|TO|mark|6 vote|VB|advcl|4',
    ),
  ).toEqual([
    'come(agent: Too few members) (too few)',
    'not vote(agent: Too few members) (too few)',
  ]);
});

test('an aside that a parser takes for a relative clause is still who says it', () => {
  expect(
    linesOf(
      'Holm|NNP|nsubj|6 ,|,|punct|1 prosecutors=prosecutor|NNS|nsubj|4 say|VBP|acl:relcl|1 ,|,|punct|4 fled=flee|VBD|root|0',
    ),
  ).toContain('flee(agent: Holm) [prosecutors]');
});
