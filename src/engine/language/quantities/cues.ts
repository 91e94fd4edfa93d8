/** Words that decide what a number is and what it counts: data for reading figures. */

/** Words that end the noun phrase behind a number. */
export const UNIT_STOPS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those its his her their our my your of in on at by for from to with without within into onto over under about against among amid between during before after since until than as and or but nor so if when while where who whom whose which what how because although though however ' +
    'i you he she it we they them him us me there here not no yes also only just even still already again yet then thus both either neither each every all any some such ' +
    'is are was were be been being am has have had having do does did doing will would shall should can could may might must ' +
    'said says say told tells made make makes got get gets gave give went go came come took take saw see left let put set won lost fell rose grew ran held kept met paid sold bought sent spent stood sat led lay lie died killed ' +
    'ago yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday later earlier old per versus vs via up down off out away back apart each next behind above below through throughout across along around near plus'
  ).split(' '),
);

/** Nouns that are counted without an -s. */
export const BARE_PLURALS: ReadonlySet<string> = new Set(
  'people men women children feet teeth mice police staff aircraft spacecraft personnel troops cattle sheep fish deer species series data media criteria bacteria phenomena alumni crew firemen policemen fishermen servicemen businessmen lawmakers percent ft km kg mph kph km/h mm cm'.split(
    ' ',
  ),
);

/** Words with an -s that are no plural. */
export const NOT_PLURAL =
  /(?:ss|us|is|ous|'s|’s)$|^(?:alias|always|perhaps|serious|various|famous|previous|gas|bias|overseas|us|this|business|access)$/u;

/** A word before bare digits that numbers things: `category 4`, `No. 1`, `page 12`. */
export const LABEL_BEFORE =
  /(?<![\p{L}\p{N}])(?:no\.?|nos\.?|number|category|chapter|formulas?|equations?|interleukin|articles|chapters|sections|page|pages|p\.|pp\.|section|version|article|level|phase|type|grade|room|figure|table|paragraph|part|volume|vol\.?|issue|episode|season|stage|step|line|route|highway|flight|channel|gate|track|act|scene|class|division|tier|group|appendix|resolution|clause|title)[ \u00a0]$/iu;

/** Capitalised words that open a sentence before a count, and so do not make it part of a name. */
export const OPENERS: ReadonlySet<string> = new Set(
  'about above after all almost an and another approximately around as at before below between both but by during each every few for from here how if in into its just last like more most my near nearly next no nor not of on only or other our out over past per roughly since so some than that the their there these they this those through to total under until up upon was we were what when where which while who with within without you your i he she it monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow meanwhile however he has had have is are do did can could will would'.split(
    ' ',
  ),
);

/** Words after `one` that make it a pronoun or a stock phrase rather than a count. */
export const NOT_COUNTED_AFTER_ONE: ReadonlySet<string> = new Set(
  'cannot being having doing going of another day more thing who that which is was has had can could will would should may might must does did to or and but by in on at for from with as than such side hand way time point again whose whom reason kind sort else'.split(
    ' ',
  ),
);

/** Words before `one` that make it a pronoun. */
export const PRONOUN_BEFORE_ONE =
  /(?<![\p{L}\p{N}])(?:no|any|every|each|some|this|that|the|which|another|number|other|only|recent|latest|a|an|big|new|first|last|next|square|day|its|their|his|her|my|our|your)[ \u00a0-]$/iu;
