/** Words that join, end and tell names apart: data for reading names. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Titles before a person's name, in lower case; a capital makes them part of the name. */
export const TITLES = set(`
  mr mrs ms miss mx dr prof professor sir dame lord lady president premier minister secretary senator senators sen sens
  representative representatives rep reps congressman congresswoman governor gov mayor king queen prince princess duke
  duchess emperor empress sultan pope cardinal archbishop bishop rabbi imam ayatollah sheikh rev reverend father pastor
  general gen colonel col captain capt major maj lieutenant lt sergeant sgt corporal admiral adm commander marshal
  commodore brigadier private officer constable inspector detective sheriff judge justice justices attorney chancellor
  chairman chairwoman chair ceo cfo cto coo director commissioner ambassador envoy coach manager spokesman spokeswoman spokesperson
  deputy treasurer speaker leader whip councillor councilman councilwoman alderman baron baroness count countess earl viscount
  attorney-general secretary-general director-general vice-president major-general lieutenant-colonel lieutenant-general governor-general
  vice-chairman prosecutor ombudsman vicar monsignor sultan emir shah tsar czar kaiser chairperson president-elect taoiseach
  executive actor actress singer founder co-founder analyst economist lawyer author researcher scientist engineer`);

/** Words that stand before a title and belong to it: `Commerce Secretary`, `Vice President`. */
export const TITLE_MODIFIERS = set(`
  commerce foreign prime deputy vice former defense defence treasury interior finance home state attorney chief executive
  managing lieutenant major assistant associate acting senior health education energy labor labour transport
  transportation agriculture justice environment trade trades culture economy press police crown supreme opposition majority
  minority house senate parliamentary shadow district general national security under permanent communications
  operating financial technology information science legal first`);

/** Common nouns for people before a name, in lower case. */
export const ROLES = set(`
  spokesman spokeswoman spokesperson president minister secretary senator chief boss founder co-founder cofounder chairman
  chairwoman chair director manager head coach captain pilot co-pilot actor actress singer author writer journalist reporter
  professor analyst economist lawyer attorney judge lawmaker politician governor mayor player goalkeeper striker
  midfielder defender driver rider researcher scientist engineer artist musician rapper comedian filmmaker candidate
  leader activist officer detective sheriff wife husband son daughter brother sister mother father boyfriend girlfriend
  friend victim suspect guitarist drummer composer poet novelist philosopher historian mathematician physicist chemist biologist king
  winger fullback batsman bowler wicketkeeper quarterback pitcher catcher outfielder infielder sprinter swimmer skater skier boxer golfer
  cyclist jockey umpire skipper defender seed champion compatriot rival teammate fugitive dictator strongman warlord guerrilla rebel
  envoy diplomat spokesperson commander cleric dissident gunman killer suspect tycoon millionaire billionaire financier trader broker dealer
  gymnast wrestler hurdler prosecutor singer-songwriter playwright choreographer designer architect photographer painter sculptor
  queen prince princess emperor pope bishop executive editor colleague nephew uncle aunt cousin widow teammate`);

/** Last words of the names of organisations. */
export const ORGANISATION_HEADS = set(`
  inc inc. corp corp. corporation co co. ltd ltd. llc plc gmbh ag sa s.a. nv company companies group holdings holding partners
  capital ventures technologies technology systems labs laboratory laboratories institute institution foundation
  university college school academy ministry department committee subcommittee commission court council agency authority
  administration bureau board office service services association society union federation confederation league club
  party bank trust fund church navy army force forces guard corps police parliament congress senate assembly
  government administration team united airlines airways motors motor electric industries energy pharmaceuticals
  press times post journal tribune herald gazette news broadcasting network television radio records studios pictures
  agenzia daily weekly mail telegraph herald globe star observer mirror sun review bulletin monitor advertiser dispatch examiner
  front brigades militia rebels tribunal ombudsman secretariat directorate inspectorate constabulary command squad regiment battalion division fleet wing
  plant refinery mills mill works brewery breweries foods stores supermarkets hotels resorts casinos telecom telecommunications telephone utilities
  petroleum oil gas steel mining mines metals chemicals chemical plastics paper cement textile textiles pharma laboratories biotech instruments
  securities brokerage assurance equities investments investors realty properties estates shipping lines freight logistics aerospace aviation
  groep gruppe groupe bhd berhad pty oy ab asa as a.s. spa s.p.a. sarl kk k.k. bv b.v. nv n.v. se plc. llp lp kgaa
  restaurants motorsport racing entertainment games software semiconductor semiconductors microsystems networks media hospital museum library theatre orchestra band organization
  organisation international consortium alliance coalition centre center exchange reserve treasury brigade regiment
  brothers barracks ratings associates enterprises solutions robotics railways railway insurance securities bancorp chamber guild reuters`);

/** First words of the names of organisations that go on with `of` or `for`, and of offices and places that do. */
export const OF_HEADS = set(`
  university department ministry bank house board institute institution college court academy church republic
  kingdom states council office school museum society federation union league association bureau center centre
  centers committee commission chamber order battle treaty city state district isle isles gulf bay cape strait sea
  house lord lords duke duchess king queen prince princess emperor secretary port tower conference campaign
  organization organisation company faculty library hall bill declaration congress parliament
  ministers minister bishop archbishop confederation foundation fund world knights sons daughters game
  games lady mount valley province region ivory coast statue cathedral palace castle article medal
  speaker director chief head chancellor governor mayor under-secretary doctor master bachelor museum act alliance
  coalition network front movement army hospital trust regiment brigade corps`);

/** Titles that are surnames too: behind a given name they are no title. */
export const TITLE_SURNAMES = set(
  'bishop king judge prince pope major duke baron earl marshal constable father chancellor deputy sheriff pastor page justice',
);

/** People who belong to somebody: `Benefield's boyfriend`. */
export const KIN = set(
  'wife husband son daughter brother sister mother father parents family boyfriend girlfriend friend lawyer lawyers death life career book widow uncle aunt mum mom dad',
);

/** Words before `and` in names such as `Food and Drug Administration`. */
export const FIELDS = set(`
  food securities search health science trade energy housing education research technology arts aeronautics oceanic
  law justice home foreign culture media sport sports business innovation human homeland transport fisheries
  agriculture marine natural disease commerce industry standards development environment planning water safety
  finance economic banking information telecommunications defence defense intelligence armed community music
  alcohol labor labour immigration customs revenue parks wildlife missile space cooperation democracy rhythm`);

/** Words that make a name a place's. */
export const PLACE_HEADS = set(`
  river lake sea ocean gulf bay strait island islands peninsula mountain mountains valley desert canyon forest park
  beach coast street avenue road boulevard square bridge airport station county province prefecture district
  township village city town state territory hill hills heights harbour harbor falls springs creek ridge plateau republic kingdom
  abbey cemetery monastery temple mosque parish borough cove marsh moor fjord lagoon delta strip crossing junction terminal pier quay dam canal
  tunnel plaza terrace gardens zoo speedway racecourse racetrack circuit prison jail penitentiary ranch farm estate villa heath fields
  emirates border stadium arena tower castle palace cathedral airport highway region basin channel reef
  glacier plains peak cape mount mt isle gulf fort`);
export const PLACE_STARTS = set(
  'mount mt lake river cape fort port new south north east west saint san santa isle gulf',
);

/** Lower-case nouns behind a name, or before it, that say what it is. */
export const PRODUCT_NOUNS = set(`
  model models chip chips phone phones smartphone smartphones app apps software processor processors console consoles
  browser laptop tablet car cars truck jet jets rocket rockets missile missiles satellite satellites spacecraft drug vaccine
  vaccines operating device devices headset gpu gpus engine engines series sedan suv game games novel film movie album song
  aircraft plane planes airliner series platform assistant chatbot tool tools version`);
export const ORGANISATION_NOUNS = set(`
  shares stock stocks shareholders investors executives executive employees staff spokesman spokeswoman spokesperson
  lab labs team revenue revenues profit profits earnings board boss chief ceo subsidiary headquarters products
  customers users founder lawyers officials government administration valuation company firm startup start-up bank
  airline university agency network party club group band newspaper magazine website retailer maker chipmaker unit
  division workers fans coach forces troops police campaign ipo quarter`);
export const PLACE_NOUNS = set(`
  city town village capital region province county state district area airport coast border river island islands
  residents suburb neighbourhood neighborhood port`);

/** Verbs of saying: who does them is somebody. */
export const SAYING = set(`
  said says told tells added adds announced announces noted notes argued argues claimed claims warned warns explained
  explains wrote writes asked asks replied stated states believes believed thinks thought testified tweeted admitted
  confirmed denied insisted acknowledged recalled commented declined alleges alleged accused accuses urged urges called
  informed asserts asserted reported reports revealed`);
/** Verbs that companies do. */
export const COMPANY_VERBS = set(`
  acquired acquires launched launches released releases unveiled raised raises hired sued sues operates owns manufactures
  employs reported reports posted filed files secured secures bought partnered shipped ships develops developed
  makes sells offers introduced announced announces built builds incorporated integrated manufactured licensed licenses accuses accused alleges reached aims`);
/** Verbs that only people do. */
export const PERSON_VERBS = set(`
  died married born smiled laughed tweeted resigned graduated retired testified recalled joked wept cried
  believes thinks attended studied grew wore pleaded scored`);

/** Acronyms that are common nouns. */
export const COMMON_ACRONYMS = set(`
  AI AIs CEO CEOs CFO CTO COO IPO IPOs TV TVs PC PCs GDP DNA RNA HIV AIDS GPS GPU GPUs CPU CPUs API APIs LLM LLMs ML IT HR PR
  TL;DR TL DR OK FAQ CCTV DVD CD CDs VIP MP MPs PM AM BC AD BCE CE PhD MBA ID IDs URL URLs PDF USB LED SUV SUVs
  ATM ETF ETFs R&D Q&A VPN UFO NGO NGOs PIN RAM ROM SMS SIM VAT VR AR II III IV VI VII VIII IX XI XII XIII I GMT UTC EST PST
  mRNA pH kWh kW MW GHz MHz km mph GB TB MB N/A RIP FYI PS P.S. A.M. P.M. B.C. A.D. I.E. E.G.`);

/** Words in names between two capitals. */
export const PARTICLES = set(
  "de da do dos das du del della di van von der den ter ten te la le el al bin ibn bint y e zu zur af av d'",
);
