/** Words by which a name tells its kind: data for reading names. In lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Last words, or words before `of`, of the names of events. */
export const EVENT_HEADS = set(`
  cup open championship championships olympics olympiad paralympics games prix tournament masters classic trophy derby
  marathon rally festival war wars battle revolution uprising rebellion massacre crisis genocide holocaust election elections
  summit earthquake hurricane typhoon cyclone tsunami disaster riots intifada crusade crusades expo exhibition fair carnival
  parade day eve depression renaissance reformation offensive siege tour campaign conference premiership superbowl bowl playoffs
  grandslam ashes eurovision biennale convention raid inquest inquiry affair scandal`);

/** Events known by one word. */
export const EVENTS = set(`
  olympics paralympics ramadan christmas easter passover eid diwali hanukkah thanksgiving halloween holocaust renaissance
  reformation intifada anschluss lent pentecost yom_kippur rosh_hashanah superbowl glasnost perestroika watergate brexit oktoberfest
  eurovision woodstock blitzkrieg blitz kristallnacht d-day new_year new_year's_day world_war_ii world_war_i
  cold_war gulf_war world_cup world_series super_bowl grand_prix davis_cup ryder_cup fed_cup tour_de_france olympic_games winter_olympics`);

/** Last words, or words before `of`, of the names of laws and treaties. */
export const LAW_HEADS = set(`
  act bill treaty accord accords constitution amendment protocol protocols agreement pact code charter directive resolution
  law laws declaration statute ordinance edict decree covenant regulation clause convention`);

/** Works known by one word, and last words of works' names. */
export const WORK_HEADS = set(`
  bible koran quran qur'an torah talmud iliad odyssey mahabharata ramayana testament gospel symphony sonata concerto requiem
  overture trilogy saga novel chronicles rhapsody nocturne encyclopedia encyclopaedia dictionary`);

/** Last words of the names of prizes and the like: names, but none of the other kinds. */
export const PRIZE_HEADS = set(
  'prize award awards medal medals scholarship fellowship cross order theorem effect theory syndrome language method index average',
);

/** First words of organisations' names in other languages. */
export const ORGANISATION_STARTS = set(`
  institut instituto istituto ministère ministerio banque banco banca bank credit crédit groupe grupo gruppo groep société societe societa compagnie compañia companhia universidad
  université universidade università partido parti partito deutsche dansk norsk svenska svenskt royal national federal
  amalgamated associated consolidated team radio télé tele télévision editions éditions casa federation fédération federación real
  sporting dynamo dinamo spartak lokomotiv torpedo cska fc ac afc sv vfb vfl fk sk nk sc aek olympique olympic standard
  atletico atlético borussia bayer bayern werder maccabi hapoel`);

/** Last words of the names of sports clubs. */
export const CLUB_HEADS = set(
  'united city rovers wanderers athletic albion rangers town county hotspur fc afc cf sc f.c. wednesday alexandra argyle orient villa palace forest celtic academicals thistle',
);
