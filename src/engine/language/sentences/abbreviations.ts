/** Abbreviations after which a sentence goes on: titles and the like, mostly before a name. */
export const OPENING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr hon gov gen col lt maj capt cmdr adm sgt cpl pvt sen rep pres
   supt st mt ft sec ed eds trans cf vs v viz e.g i.e eg ie messrs mme mlle bros`.split(/\s+/u),
);

/** Abbreviations that go on before a number, and else are words that may end a sentence: `no`, `art`. */
export const NUMBERING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no nos vol vols fig figs ch art op p pp ca c circa approx'.split(' '),
);

/** Abbreviations that may end a sentence: it goes on where the next word does not begin with a capital. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `inc corp co ltd llc plc jr sr esq etc al a.m p.m am pm b.c a.d bc ad u.s u.k u.n e.u d.c
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun dept univ est assn
   ave blvd rd ph.d m.d b.a m.a b.s m.s`.split(/\s+/u),
);
