/** Words that set things of one name apart: who carries 140 on the old ferry says nothing of the new. */
export const CONTRASTS: readonly string[] = [
  'old new former current',
  'first second third fourth fifth sixth final last next previous',
  'gross net',
  'male female men women man woman boys girls adult adults children',
  'north south east west northern southern eastern western',
  'domestic foreign international overseas local national',
  'hourly daily weekly monthly quarterly annual annually yearly',
  'hour day week month quarter year decade',
  'minimum maximum average median',
  'lowest highest smallest largest shortest longest fewest most',
  'public private',
  'upper lower',
  'morning afternoon evening night',
  'spring summer autumn winter',
  'buy bought buying sell sold selling',
  'gain gained rise rose risen fall fell fallen drop dropped lost lose',
  'open opened opens opening close closed closes closing',
  'arrive arrived arrives arrival depart departed departs departure',
  'begin began begun start started end ended finished',
  'killed dead died injured hurt wounded missing',
  'with without',
];

/** Words by which a figure is hoped for, feared or offered, and not yet so. */
export const NOT_YET_SO =
  /\b(?:expect(?:s|ed)?|plans?|planned|forecasts?|predict(?:s|ed)?|project(?:s|ed)|targets?|targeted|hop(?:e|es|ed|ing)|aims?|aimed|offer(?:s|ed)?|would|could|may|might|will|should|if|budget(?:ed)?|estimat(?:e|es|ed))\b/iu;
/** Words by which something is said not to be so. */
export const NOT_SO = /\b(?:not|never|no|denie[sd]|deny|neither|nor|without|n't)\b|n['’]t\b/iu;
