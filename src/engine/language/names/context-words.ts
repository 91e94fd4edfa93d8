/** Words around a name that tell its kind: data for reading names. In lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Before `of` and a place. */
export const OF_PLACES = set(`
  city town village province county region island coast capital north south east west northeast northwest southeast southwest outskirts suburb
  suburbs port district centre center streets mayor governor people residents invasion north-east south-east north-west south-west territory border
  borders occupation independence`);

/** Before `of` and an organisation. */
export const OF_ORGANISATIONS = set(`
  shares ceo chief founder chairman owner owners subsidiary employees customers valuation unit division director
  executive member members acquisition takeover managing board`);

/** Prepositions before places. */
export const AT_PLACES = set('in near across throughout toward towards outside around');

/** Nouns of what a country or a city has. */
export const PLACE_OWNED = set(`
  capital government prime minister ministers parliament economy troops army border borders capital central population people coast streets
  mayor foreign interior defence defense finance ruling opposition currency exports imports embassy airport suburbs harbour
  independence constitution civil state national military navy airspace territory sovereignty biggest largest oldest southern northern eastern
  western second first`);

/** Verbs whose object is mostly a person. */
export const ACTED_ON = set(`
  arrested interviewed married met killed stabbed shot jailed charged accused told asked appointed elected nominated hired fired sacked
  freed kidnapped murdered convicted sentenced succeeded replaced quoted quotes thanked praised knew loved questioned
  assassinated deported extradited wounded injured freed defended represented`);

/** Verbs before the other side of a match or a fight. */
export const OPPONENTS = set('beat defeated beating defeating thrashed against versus v vs over');

/** What happens to persons: `was arrested`. */
export const SUFFERED = set(`
  arrested charged jailed convicted sentenced hospitalised hospitalized stabbed murdered assassinated executed elected re-elected appointed
  nominated born married divorced buried knighted sworn remanded acquitted fined suspended injured kidnapped shot sacked remained
  finished scored hit pitched bowled batted ran threw caught added homered drove singled doubled tripled struck missed returned`);

/** Nouns that say behind a comma that a name is an organisation's: `X, a maker of pumps`. */
export const ORGANISATION_APPOSITIONS = set(`
  company companies firm group bank unit subsidiary maker manufacturer producer retailer insurer brokerage agency party union organisation
  organization association airline newspaper daily weekly magazine publisher operator developer supplier provider distributor conglomerate
  carmaker automaker chipmaker steelmaker broadcaster station network charity consultancy think-tank university institute club team
  lender exchange body committee council ministry department trust fund builder utility exporter importer contractor brewer miner startup start-up`);

/** Nouns that say behind a comma that a name is a place's. */
export const PLACE_APPOSITIONS = set(`
  city town village suburb province region island capital port state country district county neighbourhood neighborhood resort
  river mountain valley republic territory stronghold hometown miles kilometres kilometers km`);

/** States and provinces as a dateline shortens them: `Wellesley, Mass.` */
export const STATES = set(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
  ont que alta n.y n.j n.c s.c n.h n.m n.d s.d r.i w.va d.c b.c`);
