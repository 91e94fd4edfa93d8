import { WordList } from '../../data/index.js';

const COUNTRIES_FILE = 'names/known/countries.txt';
const PEOPLES_FILE = 'names/known/peoples.txt';
const MEN_FILE = 'names/known/given-names-men.txt';
const WOMEN_FILE = 'names/known/given-names-women.txt';

/** Names known by themselves, all in lower case; each file says what it holds and where it is from. */
export const MALE_NAMES = new WordList(MEN_FILE);
export const FEMALE_NAMES = new WordList(WOMEN_FILE);
export const GIVEN_NAMES = new WordList(MEN_FILE, WOMEN_FILE, 'names/known/given-names-either.txt');
/** A cue for a person, no proof. */
export const SURNAMES = new WordList('names/known/surnames.txt');
export const COUNTRIES = new WordList(COUNTRIES_FILE);
/** Countries, regions, US states, cities, continents and seas. */
export const PLACES = new WordList(
  COUNTRIES_FILE,
  'names/known/cities.txt',
  'names/known/places.txt',
);
/** Without dots. */
export const ORGANISATIONS = new WordList('names/known/organisations.txt');
export const TEAMS = new WordList('names/known/teams.txt');
export const EVENTS = new WordList('names/known/events.txt');
/** Adjectives of peoples, faiths and parties, and languages: no names of their own. */
export const PEOPLES = new WordList(PEOPLES_FILE);
/** These and adjectives of regions. */
export const DEMONYMS = new WordList(PEOPLES_FILE, 'names/known/regional-adjectives.txt');
