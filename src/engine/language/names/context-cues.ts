import { once, readKeyed, WordList } from '../../data/index.js';

/** Words around a name that tell its kind; each file says what it holds. */
export const ROLES = new WordList('names/around/roles.txt');
export const KIN = new WordList('names/around/kin.txt');
export const PRODUCT_NOUNS = new WordList('names/around/product-nouns.txt');
export const ORGANISATION_NOUNS = new WordList('names/around/organisation-nouns.txt');
export const PLACE_NOUNS = new WordList('names/around/place-nouns.txt');
export const SAYING_VERBS = new WordList('names/around/saying-verbs.txt');
export const COMPANY_VERBS = new WordList('names/around/company-verbs.txt');
export const PERSON_VERBS = new WordList('names/around/person-verbs.txt');
/** Verbs whose object is mostly a person. */
export const PERSON_OBJECT_VERBS = new WordList('names/around/verbs-with-person-objects.txt');
export const PERSON_PASSIVES = new WordList('names/around/passives-of-persons.txt');
export const BY_PERSONS = new WordList('names/around/passives-by-persons.txt');
export const BY_ORGANISATIONS = new WordList('names/around/passives-by-organisations.txt');
export const OF_PLACES = new WordList('names/around/of-places.txt');
export const OF_ORGANISATIONS = new WordList('names/around/of-organisations.txt');
export const PLACE_POSSESSIONS = new WordList('names/around/place-possessions.txt');
export const ORGANISATION_APPOSITIONS = new WordList('names/around/organisation-appositions.txt');
export const PLACE_APPOSITIONS = new WordList('names/around/place-appositions.txt');
export const DATELINE_STATES = new WordList('names/around/dateline-states.txt');
export const VESSEL_NOUNS = new WordList('names/around/vessel-nouns.txt');
export const NUMBERED_NOUNS = new WordList('names/around/numbered-nouns.txt');

/** Small words beside a name. */
export const smallWords = once(() => {
  const words = readKeyed('names/around/small-words.txt', [
    ...(['before a place', 'before an opponent', 'behind a name'] as const),
    ...(['behind a noun', 'head in capitals'] as const),
  ]);
  return {
    beforePlace: new Set(words.get('before a place')),
    /** Before the other side of a match or a fight. */
    beforeOpponent: new Set(words.get('before an opponent')),
    /** Verbs that a name is the subject of. */
    behindName: new Set(words.get('behind a name')),
    /** What follows a plural noun and no verb: `Halide compounds are`. */
    behindNoun: new Set(words.get('behind a noun')),
    /** Last words of names that count as such even in a line of capitals. */
    headInCapitals: new Set(words.get('head in capitals')),
  };
});
