/** Plurals that no rule forms, and units of measurement: data for comparing what is counted. */

export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['firemen', 'fireman'],
  ['servicemen', 'serviceman'],
  ['businessmen', 'businessman'],
  ['lawmakers', 'lawmaker'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['criteria', 'criterion'],
  ['bacteria', 'bacterium'],
  ['phenomena', 'phenomenon'],
  ['alumni', 'alumnus'],
  ['analyses', 'analysis'],
  ['crises', 'crisis'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['gases', 'gas'],
  ['series', 'series'],
  ['species', 'species'],
]);

/** Words whose plural in `-ies` is no plural of a word in `-y`. */
export const ENDS_IN_IE: ReadonlySet<string> = new Set(
  `
  aerie auntie baddie beanie birdie bogie bookie boogie bowtie brasserie brownie budgie
  caddie calorie collie cookie coolie coterie cowrie cutie dearie doggie dogie eyrie foodie
  freebie genie girlie goalie groupie hankie hippie hoagie homie hoodie indie
  junkie kelpie kiddie kilocalorie laddie lassie magpie meanie menagerie movie
  necktie newbie nightie oldie patisserie pinkie pixie potpie prairie preemie quickie
  reverie rookie rotisserie roughie sharpie selfie smoothie softie sortie sweetie
  talkie techie townie toughie veggie yuppie zombie
  `
    .trim()
    .split(/\s+/u),
);

const SPELLINGS: Readonly<Record<string, string>> = {
  km: 'kilometre kilometres kilometer kilometers kms',
  m: 'metre metres meter meters',
  cm: 'centimetre centimetres centimeter centimeters',
  mm: 'millimetre millimetres millimeter millimeters',
  nm: 'nanometre nanometres nanometer nanometers',
  mi: 'mile miles',
  ft: 'foot feet',
  in: 'inch inches',
  yd: 'yard yards',
  kg: 'kilogram kilograms kilogramme kilogrammes kilo kilos kgs',
  g: 'gram grams gramme grammes',
  lb: 'lbs pound pounds',
  oz: 'ounce ounces',
  t: 'tonne tonnes',
  ton: 'tons',
  ha: 'hectare hectares',
  acre: 'acres',
  l: 'litre litres liter liters',
  '°C': '°c ºc celsius',
  '°F': '°f ºf fahrenheit',
  'km/h': 'kph kmh',
  mph: 'mph',
  'square km': 'km² km2',
  'square m': 'm² m2',
  MW: 'mw megawatt megawatts',
  GW: 'gw gigawatt gigawatts',
  kW: 'kw kilowatt kilowatts',
  GB: 'gb gigabyte gigabytes',
  MB: 'mb megabyte megabytes',
  TB: 'tb terabyte terabytes',
};

/** A unit's spellings in lower case, and the symbol that one compares by. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([symbol, spellings]) =>
    [symbol, ...spellings.split(' ')].map((spelling) => [spelling, symbol] as const),
  ),
);
