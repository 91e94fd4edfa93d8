import { byWord, readKeyed, readNumbers, WordList, WordMap } from '../../data/index.js';

const numbersOf = (file: string): WordMap<number> => new WordMap(() => readNumbers(file));
const currenciesOf = (file: string): WordMap<string> => new WordMap(() => byWord(readKeyed(file)));

export const SMALL_NUMBERS = numbersOf('quantities/numbers.txt');
export const SCALES = numbersOf('quantities/scales.txt');
/** Scales written right behind digits: `1.5m`, `$1.2bn`, `300k`. */
export const SHORT_SCALES = numbersOf('quantities/short-scales.txt');
export const ORDINALS = numbersOf('quantities/ordinals.txt');
/** What one of so many equal parts is: `third` 3, `quarter` 4. */
export const FRACTIONS = numbersOf('quantities/fractions.txt');
/** Words that multiply by themselves. */
export const MULTIPLIERS = numbersOf('quantities/multipliers.txt');
/** Words for a size, without a number: `dozens`, `tens of thousands`. */
export const SIZES = numbersOf('quantities/sizes.txt');

/** Signs and codes before an amount, with the ISO 4217 code that they stand for. */
export const CURRENCY_SIGNS = currenciesOf('quantities/money/signs.txt');
export const CURRENCY_CODES = new WordList('quantities/money/codes.txt');
/** Words behind an amount. `won` is also a verb and `pounds` a weight: they are checked apart. */
export const CURRENCY_WORDS = currenciesOf('quantities/money/words.txt');
/** Parts of a currency, a hundred to one. */
export const SMALL_COINS = currenciesOf('quantities/money/coins.txt');

/** Units that may stand right behind digits: `10km`. */
export const ATTACHED_UNITS = new WordList('quantities/attached-units.txt');

/** Fractions in one character. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
