import { MONTHS, SHORT_MONTHS } from '../../../language/index.js';

/** Words of grammar that the reading of a sentence for its facts leans on. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const POSSESSIVES = setOf('his her its their my our your whose');
export const PERSONAL = setOf(
  'i you he she it we they me him us them himself herself itself themselves myself ourselves yourself',
);
export const RELATIVES = setOf('who which whom whose');
export const SUBORDINATORS = setOf(
  'when while where because although though if unless whereas whether once lest why how what whatever whenever wherever albeit',
);
/** Prepositions that open a clause as well. */
export const EITHER = setOf('before after until till since as');
export const FORMS_OF_BE = setOf("be is am are was were been being 's 're 'm ’s ’re ’m");
export const FINITE_AUXILIARY =
  /^(?:is|am|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|wo|ca|'s|'re|'m|'ve|'d|'ll|’s|’re|’m|’ve|’d|’ll|cannot|need|ought)$/u;
export const PARTICLES = setOf('out up off down away back apart together forth aside');
export const CHAINING_ADJECTIVES = setOf(
  'able unable likely unlikely ready willing unwilling due set eager reluctant certain sure about',
);
/** Verbs that a gerund is chained to: `began building`. */
export const ASPECTUAL =
  /^(?:beg[aiu]ns?|beginning|start(?:s|ed|ing)?|stop(?:s|ped)?|ke(?:ep|eps|pt)|continu(?:e|es|ed|ing)|tr(?:y|ies|ied)|avoid(?:s|ed)?|finish(?:es|ed)?|quit|consider(?:s|ed)?|enjoy(?:s|ed)?)$/u;
/** Verbs that a bare infinitive is chained to: `help maintain`. */
export const LETTING = /^(?:help(?:s|ed|ing)?|dare[sd]?)$/u;
export const MONTH = new RegExp(`^(?:${MONTHS.join('|')}|(?:${SHORT_MONTHS})\\.?)$`, 'u');
export const TIME_NOUN =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|centur(?:y|ies)|decades?|night|morning|afternoon|evening|today|yesterday|tomorrow|tonight|time|summer|winter|spring|autumn|fall|season|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;
export const POINTS_IN_TIME = setOf('this last next that every each earlier later same past');
