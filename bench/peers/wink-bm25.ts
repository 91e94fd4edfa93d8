import bm25 from 'wink-bm25-text-search';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type TokenItsFunction } from 'wink-nlp';
import { contend } from '../contender.js';

/** wink knows its readers by identity, so that they are handed to it as they are. */
interface Its {
  readonly type: TokenItsFunction<string>;
  readonly stem: TokenItsFunction<string>;
  readonly stopWordFlag: TokenItsFunction<boolean>;
  readonly negationFlag: TokenItsFunction<boolean>;
}

const nlp = winkNLP(model, ['sbd', 'negation']);
const its: Its = nlp.its;

await contend({
  configuration: "its README's set-up: wink-nlp's tokens, stop words out, stems, negation marked",
  open: ({ units }) => {
    const engine = bm25();
    engine.defineConfig({ fldWeights: { text: 1 } });
    engine.definePrepTasks([readTerms]);
    for (const { id, text } of units) engine.addDoc({ text }, id);
    engine.consolidate();
    return (question, limit) => engine.search(question, limit).map(([id]) => units[Number(id)]);
  },
});

function readTerms(text: string): string[] {
  const terms: string[] = [];
  nlp
    .readDoc(text)
    .tokens()
    .filter((token) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
    .each((token) => {
      const stem = token.out(its.stem);
      terms.push(token.out(its.negationFlag) ? `!${stem}` : stem);
    });
  return terms;
}
