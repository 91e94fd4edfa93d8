import { WordList } from '../../data/index.js';

/** Words that join, end and classify names; each file says what it holds. */
export const TITLES = new WordList('names/parts/titles.txt');
export const TITLE_MODIFIERS = new WordList('names/parts/title-modifiers.txt');
export const TITLE_SURNAMES = new WordList('names/parts/title-surnames.txt');
export const FORMS_OF_ADDRESS = new WordList('names/parts/forms-of-address.txt');
export const POST_NOMINALS = new WordList('names/parts/post-nominals.txt');
export const PARTICLES = new WordList('names/parts/particles.txt');
export const FIELDS = new WordList('names/parts/fields.txt');
export const ORGANISATION_HEADS = new WordList(
  'names/parts/organisation-heads.txt',
  'entities/firm-suffixes.txt',
);
export const ORGANISATION_STARTS = new WordList('names/parts/organisation-starts.txt');
export const OF_HEADS = new WordList('names/parts/of-heads.txt');
export const CLUB_HEADS = new WordList('names/parts/club-heads.txt');
export const PLACE_HEADS = new WordList('names/parts/place-heads.txt');
export const HEADS_BEHIND_PLACES = new WordList('names/parts/heads-behind-places.txt');
export const PLACE_STARTS = new WordList('names/parts/place-starts.txt');
export const EVENT_HEADS = new WordList('names/parts/event-heads.txt');
export const EVENT_STARTS = new WordList('names/parts/event-starts.txt');
export const LAW_HEADS = new WordList('names/parts/law-heads.txt');
export const WORK_HEADS = new WordList('names/parts/work-heads.txt');
export const PRIZE_HEADS = new WordList('names/parts/prize-heads.txt');
export const COMMON_ACRONYMS = new WordList('names/parts/acronyms.txt');
