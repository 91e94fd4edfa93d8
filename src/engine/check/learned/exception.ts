import type { SentenceReading } from '../../language/index.js';

const EXCEPT = /^(?:barring|except|excepting|excluding|save)$/iu;
const ALL =
  /^(?:all|any|each|every|everybody|everyone|everything|everywhere|no|nobody|none|nothing)$/iu;
/** So many words stand at most between `every` and its `but`. */
const FARTHEST = 4;

/** Whether a sentence makes an exception, of which the opposite holds: `every school but one`, `except in two streets`. */
export const makesException = ({ tokens }: SentenceReading): boolean =>
  tokens.some(({ text, upos }, at) => {
    if (EXCEPT.test(text)) return upos !== 'VERB';
    const next = tokens[at + 1]?.text.toLowerCase();
    if (/^(?:apart|aside)$/iu.test(text)) return next === 'from';
    if (/^other$/iu.test(text)) return next === 'than';
    const before = tokens.slice(Math.max(0, at - FARTHEST), at);
    return /^but$/iu.test(text) && before.some((one) => ALL.test(one.text));
  });
