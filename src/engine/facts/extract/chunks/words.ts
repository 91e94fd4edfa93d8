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
export const IRREGULAR_PARTICIPLES = setOf(
  'driven given taken known seen shown written broken chosen spoken done gone drawn grown thrown flown worn torn born borne hidden stolen frozen forgotten begun sung sunk eaten fallen risen ridden proven sworn been become made put told sent built held led left paid sold said set hit cut found won lost bought brought caught taught thought kept met run come read spent felt struck hung dealt meant shot split spread stuck understood beaten bitten withdrawn overseen laid lent bound fought sought heard hurt let shut sped swept woven forbidden forgiven mistaken undergone undertaken got gotten stood',
);
export const PAST_ONLY = setOf(
  'was were went took gave saw knew wrote broke chose spoke did drew grew threw flew wore tore hid stole froze forgot began sang sank ate fell rose rode came became ran had drove withdrew oversaw underwent undertook bit arose awoke',
);
export const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/u;
export const TIME_NOUN =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|centur(?:y|ies)|decades?|night|morning|afternoon|evening|today|yesterday|tomorrow|tonight|time|summer|winter|spring|autumn|fall|season|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;
export const POINTS_IN_TIME = setOf('this last next that every each earlier later same past');

/** Words of office and address before a name. */
export const TITLES = setOf(
  'mr mr. mrs mrs. ms ms. dr dr. president senator sen. rep. representative governor gov. king queen prince princess lord lady sir general gen. colonel captain secretary minister chairman professor judge justice attorney mayor bishop pope saint st. director chief emperor duke count father reverend rev.',
);
