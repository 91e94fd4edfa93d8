/** English number words, scales, currencies: data for reading figures. */

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Scales written right behind digits: `1.5m`, `$1.2bn`, `300k`. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
]);

/** What one of so many equal parts is: `third` 3, `quarters` 4. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
]);

/** Words that multiply by themselves. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['halved', 0.5],
  ['halving', 0.5],
  ['halves', 0.5],
  ['doubled', 2],
  ['doubling', 2],
  ['doubles', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['triples', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quadruples', 4],
  ['quintupled', 5],
  ['quintupling', 5],
]);

/** Signs and codes before an amount, longest first where one begins another. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['RMB', 'CNY'],
  ['Rs.', 'INR'],
  ['Rs', 'INR'],
]);

export const CURRENCY_CODES =
  'USD|EUR|GBP|JPY|CNY|INR|KRW|RUB|CHF|CAD|AUD|NZD|HKD|TWD|SGD|BRL|SEK|NOK|DKK|PLN|CZK|HUF|TRY|ILS|ZAR|MXN|THB|IDR|MYR|PHP|VND|NGN|UAH|SAR|AED';

/** Words behind an amount. `won` is also a verb and `pounds` a weight: they are checked apart. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['us dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['american dollar', 'USD'],
  ['australian dollar', 'AUD'],
  ['canadian dollar', 'CAD'],
  ['new zealand dollar', 'NZD'],
  ['hong kong dollar', 'HKD'],
  ['singapore dollar', 'SGD'],
  ['dollar', 'USD'],
  ['buck', 'USD'],
  ['euro', 'EUR'],
  ['pounds sterling', 'GBP'],
  ['pound', 'GBP'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['yen', 'JPY'],
  ['rupee', 'INR'],
  ['won', 'KRW'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
  ['swiss franc', 'CHF'],
  ['franc', 'CHF'],
  ['mexican peso', 'MXN'],
  ['peso', 'MXN'],
  ['baht', 'THB'],
  ['dirham', 'AED'],
  ['riyal', 'SAR'],
  ['shekel', 'ILS'],
  ['hryvnia', 'UAH'],
  ['naira', 'NGN'],
  ['rand', 'ZAR'],
  ['lira', 'TRY'],
  ['zloty', 'PLN'],
  ['ringgit', 'MYR'],
  ['rupiah', 'IDR'],
  ['swedish krona', 'SEK'],
  ['kronor', 'SEK'],
  ['kroner', 'DKK'],
]);

/** Parts of a currency, a hundred to one. */
export const SMALL_COINS: ReadonlyMap<string, string> = new Map([
  ['pence', 'GBP'],
  ['penny', 'GBP'],
  ['cents', 'USD'],
  ['cent', 'USD'],
]);

/** Fractions in one character. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Words for a size, without a number: `dozens`, `tens of thousands`. */
export const SIZES: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Units that may stand right behind digits: `10km`. */
export const ATTACHED_UNITS =
  '[kMG]bit/s|[kMG]bps|km/s|m/s|km²|km2|km/h|km|kg|cm|mm|m²|m2|ft|mph|kph|lbs?|oz|mg|ml|GB|MB|TB|KB|GW|MW|kW|TWh|GWh|MWh|kWh|GHz|MHz|kHz|Hz|nm|°C|°F|ºC|° ?[NSEW]|°';
