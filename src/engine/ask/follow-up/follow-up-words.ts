/** Opens a question that goes on from the one before. */
export const LINK = /^\s*(?:and|but|so|or|then|ok(?:ay)?)\b[\s,:–—-]*/iu;
/** `what about X?`, `how about X?` */
export const WHAT_ABOUT = /^\s*(?:what|how) about\s+(?=\S)/iu;
/** Words that ask, or put a sentence together: what has none of them is a phrase. */
export const ASKING =
  /\b(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/iu;
/** Begins a phrase that says when, where or for whom: `in June?` */
export const PREPOSITION =
  /^\s*(?:in|on|at|for|from|by|with|to|of|since|until|before|after|during|under|over|between)\s+(?=\S)/iu;

/** A question word with what belongs to it. */
export const QUESTION_WORDS =
  /\b(?:how (?:many|much|long|old|far|tall|high|big|large|fast|often|come)|what (?:kind|sort) of|who|whom|whose|what|which|when|where|why|how)\b/giu;
/** Words that an elliptic question is made of: with these alone it asks nothing by itself. */
export const BARE_WORDS =
  /\b(?:many|much|come|else|ones?|exactly|happen(?:s|ed)?|do|done|say|said|people|times?|so|really|take|took|taken|last(?:ed)?)\b/giu;

/** What stands for a person, a thing or several. */
export const PRONOUN = /\b(?:he|him|his|she|hers?|it|its|they|them|theirs?|itself|themselves)\b/iu;
export const POSSESSIVE = /^(?:his|her|hers|its|theirs?)$/iu;
export const PERSONAL = /^(?:he|him|his|she|hers?)$/iu;
export const PLURAL = /^(?:they|them|theirs?|themselves)$/iu;
/** `it` that stands for nothing before: `is it true that`, `how long does it take to`. */
export const EMPTY_IT =
  /\bit (?:true|clear|likely|possible|known|said)\b|\bit (?:is|was|'s) (?:true|clear|likely|possible|known|said)\b|\bit (?:takes?|took|costs?) (?:\S.*)?\bto\b|\bit rain/iu;
/** Behind these words a pronoun stands for whoever says it. */
export const SAYS_IT =
  /\b(?:who|which \p{L}+|what \p{L}+)\s+(?:said|says|claims?|claimed|believe[sd]?|thinks?|thought|admit(?:s|ted)|announced|denie[sd])\s+(?:that\s+)?$/iu;
/** `that` and `this` for what was said before: at the end of a question they stand alone. */
export const THAT = /\b(?:that|this|those|these)(?=\s*[?.!]*\s*$)/iu;
/** With a noun or a verb behind, not those that join clauses or name a time: `was that bill passed?` */
export const THAT_THING =
  /\b(?:is|are|was|were|do|does|did|will|would|can|could|has|have|had) (?:that|this|those|these)\b(?! (?:year|month|week|quarter|time|story|article))/iu;
/** What was counted or chosen among in a question before: `how many fake accounts` did … */
export const ASKED_NOUN =
  /\b(?:how (?:many|much)|what|which|whose) [^?]*?(?=\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b)/iu;
/** A question of a question word and a noun: `how many exchanges?`, `at what valuation?` */
export const NOUN_ALONE =
  /^\s*(?:(?:at|by|for|from|in|on|of|to|with) )?(?:how (?:many|much)(?: [\p{L}'-]+){1,2}|(?:what|which|whose) [\p{L}'-]+)\s*\?*\s*$/iu;
/** `there` for a place, not the one of `there is`. */
export const THERE =
  /(?<!\b(?:is|are|was|were|be|been|has|have|had|will)\s)\bthere\b(?!\s+(?:is|are|was|were|will|has|have|had|be)\b)/iu;
/** `the company` and the like, which without a name point back at one. */
export const GENERIC =
  /\bthe (?:company|firm|start-?up|group|bank|agency|organi[sz]ation|lab|maker|club|team|party|government|council|city|town|village|country|state|man|woman|author|minister|president|ceo|chief executive)\b/iu;
