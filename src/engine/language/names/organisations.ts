const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s*[|\n]\s*/u));

/**
 * Bodies, news agencies, papers, parties, armed groups and old firms known the world over by a name
 * that says nothing of their kind, in lower case and without dots: general knowledge, as data.
 */
export const ORGANISATIONS = set(`
  pentagon|kremlin|nato|interpol|europol|unesco|unicef|unhcr|unprofor|undp|unctad|fbi|cia|nsa|nasa|who|imf|wto|gatt|oecd|opec|brics|asean|apec|saarc|ecowas
  g7|g-7|g8|g-8|g20|g-20|nafta|oau|oas|osce|efta|fao|ilo|iaea|opcw|wfp|ecb|eu|un|ec|bis|ebrd|adb|icrc|itu|iata|icao|msf|fda|sec|ftc|fcc|epa|cdc|irs|dea|atf|doj|dod|nist|darpa|noaa
  faa|ntsb|usda|nypd|lapd|mi5|mi6|kgb|fsb|gru|mossad|shin bet|esa|isro|jaxa|roscosmos|congress|senate|parliament|house|bundestag|bundesrat|bundesbank|knesset|duma
  state duma|sejm|majlis|lok sabha|rajya sabha|cortes|storting|riksdag|folketing|politburo|house of commons|house of lords|tynwald|stormont
  hamas|hezbollah|hizbollah|hizbullah|taliban|taleban|al qaeda|al-qaeda|isis|isil|ira|sinn fein|eta|plo|pkk|kdp|puk|unita|frelimo|renamo|farc|fis|gia
  khmer rouge|tamil tigers|ltte|anc|inkatha|zanu|zanu-pf|swapo|fatah|likud|kadima|meretz|shas|fianna fail|fine gael|labour|tories|labor|bjp|congress party|cdu|csu|spd|fdp|psoe|pri|prd|hdz|sds
  bbc|cnn|nbc|cbs|abc|npr|pbs|espn|itv|rte|arte|zdf|ard|nhk|abc news|fox|fox news|hbo|mtv|ap|afp|upi|upi|reuters|associated press|agence france-presse|tass|itar-tass|interfax|ria novosti
  xinhua|kyodo|jiji|yonhap|irna|anadolu|ansa|dpa|belta|tanjug|antara|bernama|al jazeera|al arabiya|le monde|le figaro|liberation|die welt|die zeit|bild|der spiegel|stern
  frankfurter allgemeine zeitung|suddeutsche zeitung|corriere della sera|la repubblica|la stampa|el pais|el mundo|abc|asahi shimbun|yomiuri|izvestia|pravda|kommersant|haaretz|maariv
  al-ahram|wall street journal|new york times|washington post|financial times|the times|guardian|the guardian|daily telegraph|daily mail|the usa today|los angeles times|boston globe
  chicago tribune|newsweek|forbes|bloomberg|vogue|playboy|the lancet|lancet|wikipedia|wikinews|youtube|facebook|twitter|instagram|myspace|netscape|yahoo|amazon|ebay|apple|microsoft|ibm|intel|amd
  oracle|cisco|dell|compaq|hewlett-packard|hp|xerox|motorola|nokia|ericsson|siemens|philips|sony|toshiba|hitachi|panasonic|matsushita|canon|nikon|fujitsu|nec|nintendo|sega|samsung|lg|hyundai|daewoo|kia
  toyota|honda|nissan|mazda|mitsubishi|subaru|suzuki|yamaha|kawasaki|ducati|ferrari|fiat|renault|peugeot|citroen|volkswagen|bmw|mercedes|mercedes-benz|daimler|daimler-benz|porsche|audi|opel|volvo|saab|skoda|ford|chrysler|general motors|gm
  boeing|airbus|mcdonnell douglas|lockheed|lockheed martin|northrop|raytheon|bombardier|embraer|dassault|aerospatiale|rolls-royce|caterpillar|exxon|mobil|exxonmobil|shell|royal dutch|bp|chevron|texaco|elf|eni|gazprom|lukoil|rosneft|petrobras|pemex|statoil|aramco
  coca-cola|pepsi|pepsico|mcdonald's|starbucks|nestle|unilever|danone|heineken|carlsberg|guinness|philip morris|procter & gamble|johnson & johnson|pfizer|merck|novartis|roche|bayer|basf|hoechst|glaxo|glaxo wellcome|smithkline beecham|zeneca|astra|sanofi
  wal-mart|walmart|sears|kmart|tesco|sainsbury|carrefour|ikea|nike|adidas|reebok|puma|disney|walt disney|time warner|viacom|at&t|verizon|sprint|mci|bt|british telecom|vodafone|deutsche telekom|france telecom|telecom italia|telefonica
  lufthansa|british airways|air france|klm|alitalia|iberia|sabena|swissair|qantas|aeroflot|twa|pan am|delta|ryanair|easyjet|garuda|citibank|citicorp|citigroup|chase manhattan|jp morgan|j p morgan|morgan stanley|goldman sachs|merrill lynch|salomon brothers|lehman brothers
  bear stearns|ubs|credit suisse|deutsche bank|commerzbank|dresdner|barclays|lloyds|natwest|hsbc|abn amro|societe generale|credit lyonnais|paribas|bnp|axa|allianz|aig|lloyd's|moody's|standard & poor's|s&p|fitch|nasdaq|nyse|nikkei|ftse|dax|comex
  sotheby's|christie's|greenpeace|amnesty international|human rights watch|red cross|red crescent|oxfam|scotland yard|white house|downing street|capitol hill|wall street|whitehall|quai d'orsay|elysee|vatican|holy see|federal reserve|fed|supreme court
  foreign office|home office|scotland yard|old bailey|peta|naacp|aclu|nra|aarp|afl-cio|ig metall|cosatu|solidarity|fifa|uefa|ioc|fia|fina|iaaf|icc|itf|atp|wta|pga|nba|nfl|nhl|mlb|ncaa|fa|mcc|tccb|caf|concacaf|conmebol|afc|irb|usoc|usta
  mit|ucla|usc|harvard|yale|princeton|stanford|oxford university|cambridge university|sorbonne|mensa|mafia|cosa nostra|ku klux klan|kkk|smithsonian|tsahal|idf|raf|usaf|luftwaffe|bundeswehr|wehrmacht|waffen-ss|gestapo|stasi|red army`);
