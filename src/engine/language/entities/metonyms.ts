/**
 * Names of bodies and countries that the news uses for one another, as general knowledge has it.
 * In lower case, without `the`.
 */
export const METONYMS: readonly (readonly string[])[] = [
  [
    'pentagon',
    'defense department',
    'department of defense',
    'us defense department',
    'us department of defense',
    'dod',
  ],
  ['white house', 'oval office'],
  ['kremlin', 'russian government'],
  ['downing street', 'number 10', '10 downing street', 'no 10'],
  ['élysée', 'élysée palace', 'elysee', 'elysee palace'],
  ['bundestag', 'german parliament'],
  ['foggy bottom', 'state department', 'us state department', 'department of state'],
  ['commerce department', 'department of commerce', 'us commerce department'],
  ['justice department', 'department of justice', 'us justice department', 'doj'],
  ['treasury department', 'us treasury', 'department of the treasury'],
  ['fed', 'federal reserve', 'us federal reserve'],
  ['house', 'house of representatives', 'us house of representatives'],
  ['us', 'usa', 'united states', 'united states of america'],
  ['uk', 'united kingdom', 'britain', 'great britain'],
  ['eu', 'european union'],
  ['un', 'united nations'],
];
