import { once, oneOf, WordList } from '../../data/index.js';

const LEGAL_FORMS_FILE = 'entities/legal-forms.txt';

/** The last word of a firm's full name that its short name leaves off: `Acme Corp`, `Acme Dynamics`. */
export const firmSuffix = once(() => lastWord(LEGAL_FORMS_FILE, 'entities/firm-suffixes.txt'));

/** Of these, those that say only in which form the firm is held. */
export const legalForm = once(() => lastWord(LEGAL_FORMS_FILE));

function lastWord(...files: readonly string[]): RegExp {
  return new RegExp(` (?:${oneOf(new WordList(...files))})$`, 'u');
}
