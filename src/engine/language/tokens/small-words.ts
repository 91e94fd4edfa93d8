/**
 * Words that English prose writes small: with a capital they are no name by that alone. Counted in
 * the articles of SQuADShifts, SQuAD 1.1 (Wikipedia text, CC BY-SA), QAMR and CaRB (MIT): those that
 * stand in small letters four times and more, and twice as often as with a capital; and the words of
 * headlines, by hand.
 */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `abandon abandoned abbreviated abbreviating abbreviation abbreviations aberration abilities ability able abnormal
  aboard abolish abolished abolition abortion about above abroad absence absolute absorbed absorbs absorption
  abstract abundant abuse academic academics accelerate accelerated acceleration accept acceptance accepted access
  accessible accommodate accompanied accomplished accordance according accordingly account accountants accounted
  accounting accounts accredited accumulation accurate accused ace aces acetyl achieve achieved achievement
  achieving acid acids acknowledged acknowledging acoustic acquired acquiring acquisition acres acronym acronyms
  across acted acting action actions activate activated activates activation active actively activist activists
  activities activity actors acts actual actually adapted adaptive add added adding addition additional
  additionally additions additive address addressed addresses addressing adds adequate adhere adherents adjacent
  adjustments administered administrative admission admissions admit admitted adopt adopted adopting adoption ads
  adult adults advance advanced advancement advances advantage advantages advent advertising advice advise advisor
  advocacy advocate advocated advocates aesthetic affect affected affects affiliated affiliation affiliations
  affluent afford affordable aforementioned after aftermath afternoon afterwards again against age aged agencies
  agenda agent agents aggression aggressive ago agree agreed agreement agreements agricultural agriculture ahead
  aid aided aim aimed aims air aircraft aired airlift airmen airports akin albeit album alcohol algae algebra
  algebraic algorithm algorithms alike all allegations alleged allegedly alliances allies allocated allow allowed
  allowing allows alloy alloys ally almost alone along alongside alphabet alpine already also alter altered
  alternate alternating alternative alternatives although altitude altitudes alto altogether alumni alumnus always
  amateur ambient ambiguity ambitions ambitious amended amendments amino among amongst amount amounted amounts
  analyses analysis analysts analytic analyze analyzed anarchism anarchist anarchists anatomy ancestors ancient
  and angle angles angular animal animals annexation annexe annexed anniversary announced announcement annual
  annually another answer anti antibodies antibody antigen antigens antiquity any anyone anything anywhere apart
  apartheid apartments apology apostrophe app apparent apparently appeal appear appearance appeared appearing
  appears applicable applicants application applications applied applies apply applying appointed appointment
  approach approached approaches appropriate approval approve approved approximately apps aqueous arbitrarily
  arbitrary archaeological arches architect architects architectural architecture are area areas arguably argue
  argued argues arguing argument arguments arise arising arithmetic arity arm armed armies arms arose around
  arranged arrangement arrangements array arrest arrested arrests arrival arrivals arrive arrived arriving art
  arterial artery article articles artifact artifacts artificial artisans artist artistic artists ascent aside ask
  asked asking aspect aspects assembled asserted asserts assess assessed assets assigned assist assistance
  assisted assisting assists associated associations assume assumed assumes assuming assumption astronaut
  astronauts atherosclerosis athletic athletics atmosphere atmospheric atomic atoms atrocities attached attack
  attacked attacking attacks attainment attempt attempted attempting attempts attend attendance attended attention
  attitude attitudes attract attracted attracting attractive attributed attributes audience author authoritarian
  authorities authority authorized authors auto autoimmune automated automatic automatically autonomy autumn
  availability available avant avenues average averaged averages averaging avoid avoiding awaits awarded awarding
  aware awareness away axes axial axiom axioms axis back backbone backed background backgrounds backs backward
  backwards bacteria bacterial bad badminton balance balanced ball ballot ballots ban band bands banking banks
  banned bans barely baritone barley barrel barrels barrier barriers bars base baseball based bases basic basis
  basketball bass bassline basslines bat batch battles beam bear bearing beat beaten beats beauty became because
  become becomes becoming bed beds been before began begin beginning begins begun behalf behave behavior
  behavioral behaviors behaviour behaviours behind being beings belief beliefs believe believed believes belonged
  belonging belongs below bending beneath beneficial benefit benefits best better between beyond bicameral bid
  bids bigger biggest bikes bilayers billion bills bin binary bind binding biochemical biochemistry biological
  biologically biologists biology biomedical biosphere biotechnology bird birds birth birthplace bishops bit
  bitter blacks blamed blast blasts blind blizzard blockade blocked blocking blocks blood bloody blow blowing
  blown blue blueline boarding boards boasting boat boats bodies body bold bomb bomber bombers bombing bond bonds
  book books boost border bordered bordering borders born borough boroughs borrowing bosons both bottom bought
  bound boundaries boundary bourse box boxing boys brain branch branches brand brands brass breach break breakbeat
  breakcore breakdown breaking breaks breathing brick bricks bridges brief briefly bring bringing brittle broad
  broadcast broadcasting broadcasts broader broke broken brokers bronze brother brothers brought bubonic bucket
  budget build builder building buildings built bulk burden burial buried burned burning bus buses bushels busiest
  business businesses but buy buying cabin cabinet cable calcitriol calcium calculated calculus call called
  calling calls came camera cameras camp campaign campaigning campaigns camps campus campuses can candidate
  candidates cane cannonball cannot cap capabilities capability capable capacity capita capital capitalism
  capitalist capitalization capitals cappella captive captives capture captured capturing car carbohydrates carbon
  cardinality cardiovascular care career careful carefully cargo carried carrier carries carry carrying cars
  carved carving case cases cash cast caste catastrophic catch categorical categories category cattle caught cause
  caused causes causing cavalry ceased ceasefire ceded celebrated celestial cell cells cellular cent centered
  centers centralization centralized centre centred centres centuries century ceremony certain certainty
  certificate certification certified chain chains challenge challenged challenges chamber chambers champion
  champions chance change changed changes changing channel channels character characteristic characteristics
  characterized characters charge charged charges charitable charity chart chartered charters check checking
  cheers chemical chemically chemistry chiefly child children chipmaker chipmakers chloride chocolate choice
  cholesterol choose choosing chose chosen chromatic chronic chronically churches circa circle circles circuit
  circular circulating circulation circumstances citadel citation cited cities citizen citizens citizenship city
  civic civil civilian civilians civilization claim claimed claiming claims clarification clarify clarinet clash
  clashes class classes classic classical classification classified classroom clause clay clean clear clearly
  clergy client climate climates climatic climb clinch clinches clinical clock close closed closely closer closest
  closure cloth clothes clothing cloud clouds clubs coach coached coal coast coastal coastline coasts cocoa code
  codes codified codomain coeducation coeducational coffee cognitive coincides coined coins colder collaborated
  collaboration collaborative collapse collapsed collecting collection collections collective collectively
  collectivisation colleges collimated colonial colonialism colonies colonists colonization colony color colored
  colors colour column columns coma combat combination combine combined combustion come comedy comes coming
  commander commentary commercial commercially commissioned commitment commitments committed committees
  commodities common commonly commonplace communication communism communities community commuter compactness
  companies company comparable compared comparison compassion compatibility compatible compensate compensation
  compete competed competence competing competition competitions competitive compiled complement complete
  completed completely completing completion complex complexes complexity compliance complicated comply component
  components composed composer composers composite composition compositions compound compounds comprehensive
  compressed compression comprise comprises comprising compromised computable computer computers computing concave
  conceived concentrated concentration concentrations concept concepts concern concerned concerning concerns
  concerts conclude concluded conclusion concrete concussions condemned condensation condenses condition
  conditions conduct conducted conducting confer conferences conferred configuration confirmed conflict
  conflicting conflicts confluence conform confrontation confusion congestion congregations conical conjecture
  conjectured conjectures conjugation conjugations conjunction connect connected connecting connection connections
  connectives connectivity connects conquer conquered conquering conquest conquests conscience consciousness
  consecutive consensus consent consequence consequences consequently conservation conservatism conservative
  conservatives conserved consider considerable considerably consideration considerations considered considering
  consist consisted consistent consistently consisting consists consolidated constant constantly constituent
  constituents constitute constituted constitutes constitutional constitutions construct constructed constructing
  construction constructor consultation consumed consumer consumers consumption contact contain contained
  containing contains contemporary contend content contest contested context contexts contiguous continent
  continents continually continuation continue continued continues continuing continuous continuously continuum
  contract contracting contractor contractors contracts contrary contrast contrasted contribute contributed
  contributing contribution contributions contrived control controlled controlling controversial controversy
  convection convective convened convenience convenient conventional conventions conversion convert converted
  converting convex convicts cool cooling cools cooperation coordinate coordinated coordinates coordination copies
  copper copy core corn corner coronary corporal corporate corporations correct correction correctly correlation
  corresponding corresponds corrosion corruption cortex cosmopolitan cost costs coterminous cotton could councils
  counseling count counted counter counterpart counties counting countries country counts coup couple coupled
  couples coupling course courses courts cover coverage covered covering covers cows create created creates
  creating creation creative credentials credit credited creditors crest crew crews cricket crime crimes criminal
  crisis criteria critic critical criticism criticized critics critique crop crops cross crossed crossing
  crosstown crowd crowded crucial crude cruise cruises crush crushed crushes crust crustal crystal crystals cubic
  culminated cultivation cultural culture cultures cure currencies currency current currently currents curriculum
  curvature curved custom customary customers customs cut cuts cutting cycle cycles cycling cyclone cyclones
  cylinder cytokines cytotoxic daily damage damaged damages dance dancehall dances dangerous dark data date dated
  dates dating daughter daughters day days dead deadly deal dealing deals death deaths debate debated debt debut
  decade decades decay decentralization decentralized decentralizing decide decided deciding decision decisions
  deck declare declared declaring declension decline declined declining decoration decorative decrease decreased
  decreases decreasing dedicated deduction deductive deemed deep deeper deeply default defeat defeated defeating
  defects defence defencemen defend defendants defended defender defenders defending defense defenses defensive
  deficit deficits define defined defines defining definition definitions deformation degree degrees delay delayed
  deliberate delivered delivery demand demanded demanding demands demise democracy democratically demographic
  demographics demolished demonstrate demonstrated dendritic denial denied denies denominations denote denoted
  densely denser density deny departments departure depend dependent depending depends depicted depicts
  deportation deposed deposited deposits depth der deregulation derivation derivations derivatives derive derived
  derives descend descendants descending descent describe described describes describing description deserts
  design designated designed designer designers designing designs desirable desire desired despite destination
  destinations destined destroy destroyed destroying destruction destructive detail detailed details detained
  detains detect detection determine determined determines determinism devastating develop developed developer
  developers developing development developments develops device devices devoted diabetes diagnosis diagram
  dialect dialogue diameter did die died diet dietary differ differed difference differences different
  differentiated differentiation differing differs difficult difficulties difficulty digital digits dimension
  dimensions diminished dioxide dioxygen diplomatic direct directed direction directions directly directors
  disabled disagreement disappeared disaster disastrous disbanded discarded discipline disciplines discourse
  discovered discoveries discovery discrimination discussed discussion disease diseases dismissed disobedience
  disobedients disorders disparity dispatched display displaying displaystyle disproportionate dispute disputed
  disputes disrupted dissolution dissolved distance distances distant distillation distinct distinction
  distinctive distinguish distinguished distributed distribution districts dit diverge diverse diversity divide
  divided dividend dividends divides dividing diving divisional divisions divisors divorce doctorates doctrine
  document documentary documented documents does doing dollar dollars domain domains domestic domesticated
  domestication dominance dominant dominate dominated dominating domination donated donation done donors double
  down downloaded downtown downward downwind dozen dozens draft drafted drama dramatic dramatically draw drawing
  drawn dress drew drier drill drive driven drivers drives drizzle drop droplets dropped drops drove drug drugs
  drum dry dual dubbed dubstep due duration during dust duties duty dwindled dynamic dynasty each earlier earliest
  early earn earned earning earnings earthquake earthquakes easier easily easy economic economically economics
  economies economist economists economy edge edged edges edition editions editor editorial educated education
  educational effect effective effectively effectiveness effects efficiency efficient efficiently effort efforts
  eight eighteen eighteenth eighth either elderly elected election elections electoral electorate electric
  electrical electricity electromagnetic electron electronic electrons electroweak elegant element elementary
  elements elevation elevations eleven eligible eliminate eliminated eliminating elimination elite elites else
  elsewhere embargo emerge emerged emergence emergency emerging emigration emissions emotional empathy emphasis
  emphasize emphasized empires empirical employ employed employee employees employer employers employing
  employment employs empty enabled enables enabling enacted enactment encampment encountered encounters encourage
  encouraged encourages encouraging end endangered ended endemic ending endowment ends enemies enemy energy
  enforce enforced enforcement enforcing engage engaged engagement engaging engine engineer engineering engineers
  engines engraved enhanced enjoy enjoyed enlarged enough enrolled ensembles ensign enslaved ensuing ensure
  ensured ensures ensuring enter entered entering enterprise enterprises entertainment enthusiasm enthusiastic
  entire entirely entities entitled entitlements entity entrance entry environment environmental environments
  enzymes epidemic epidemics episodes epitopes eps equal equality equally equals equation equations equilibrium
  equipment equipped equivalent era erected eroded erosion error errors erupted escape escaped especially essence
  essential essentially establish established establishes establishing establishment estate ester esters estimate
  estimated estimates estrogen etc ethical ethics ethnic ethnically etymology eukaryotes evacuation evade
  evaporation even evening evenly event events eventual eventually ever every everyday everyone everything
  evidence evolution evolutionary evolved evolving exacerbated exact exactly exam examination examinations
  examined example examples exceed excellent except exception exceptions excess excessive exchanging excluding
  exclusion exclusive exclusively executed execution exempt exemptions exercise exercised exercises exhibit
  exhibition exhibitions exhibits exiled exist existed existence existing exists expand expanded expanding
  expansion expansions expectancy expectation expectations expected expedition expeditions expelled expenditure
  expense expenses expensive experience experienced experiences experiencing experiment experimental
  experimentation experiments experts expired explain explained explains explanation explanations explicit
  explicitly exploit exploitation exploited exploration explore explored explosion explosions export exported
  exports exposed exposure express expressed expresses expressing expression expressions expressive expressly
  extant extend extended extending extends extension extensions extensive extensively extent external extra
  extracurricular extradition extreme extremely extremist eye eyes fabric face faced facilitate facilities
  facility facing fact faction facto factor factories factors factory faculties faculty faded fail failed failing
  failure failures fair fairly fairness faith fall falling falls false familiar families family famine famous
  famously fans far farm farmers farming farms farther fashion fast faster fastest fat fatal fatalities father
  fats fatty fault faulting faults favor favored favour favoured fear feared feat feature featured features
  featuring federal federations fee feed feel fees feet fell fellow felt female females feminism feminist fermions
  festivals fever few fewer fiber field fields fifteen fifth fifty fig fight fighters fighting figure figures file
  filed files fill filled filling film filmed films final finalists finally finance financed financial financing
  find finding findings finds fine finest fingering fingerings finished finite fire firearms fires firm firms
  first fiscal fishermen fishing fit fitness five fixed fixtures flag flags flagship flat flax fleas fled fleet
  flex flexible flight flights floating flood flooded floor floors flora flourished flow flower flowing flown
  flows fluid fluoride fly flying focal focus focused focuses focusing fog fold folding folds folk follow followed
  followers following follows font food foot football for force forced forcefully forces forcing forecast foreign
  foreigners forests forex form formal formalized formally format formation formations formed former formerly
  forming forms formula formulas formulated formulation forth fortified forts forward forwards fossil fossils
  fought found foundations founded founder founding four fourteen fourth fragments frames framework franchise
  fraud free freed freedom freedoms freely freeze freezing frequency frequent frequently fresh freshwater friction
  friend friendly friends fringe from frontier frontiers fronts frozen fruits fuel fueled full fully fumble
  fumbles function functional functionality functions fund fundamental funded funding fundraising funds fur
  furniture further future futures gain gained gaining gains galleries gallon gambling game games gap gaps garage
  garrison gas gaseous gases gasoline gate gateways gathered gauge gauges gave gay gender gene general generalized
  generally generals generate generated generation generators generic genes genetic genitive genre genres gentry
  geographic geographical geography geologic geological geologists geology geometric geometry get gets getting
  gift girl girls give given gives giving glaciers glass global globally glycerol glycerophospholipids goal goalie
  goalkeeper goals goaltender goats goes going gold golf gone good goods got govern governance governed governing
  government governmental governments grade gradient gradients gradually graduate graduated graduates graduating
  graduation grain grammatical grandson granite grant granted granting grants graph graphic graphical graphs grave
  gravel gravitational gravity greater greatest greatly grew grid gross ground group groups grow growing grown
  grows growth guard guards guerrilla guerrillas guidance guide guidelines guides guilders guilt guilty gun gunmen
  guns habitat habitation had hail hails hailstone hailstones half halftime halls halt halted halting halts hand
  handful handling hands happen happened happens happy hard hardcore hardware harm harmful harms harsh harvest
  harvesting has have having hazardous hazards head headed heading headlined headquartered headquarters heads
  healthcare healthy heart heat heating heats heavier heavily heavy height held help helped helper helping helps
  hence her here hidden hiding hierarchical hierarchy high higher highest highlighted highly highways hills hilly
  him himself hinder hip hire hired hiring his historian historians historic historical historically histories
  history hit hits hockey hold holding holdings holds holes holiday home homeless homelessness homes homicide
  homosexual honor hop hoped hopes horizontal horizontally hormone hormones horse horses hospitals host hostage
  hostages hosted hostile hostilities hosting hosts hot hotel hotels hour hours housed household households houses
  housing how however hub huge human humans humid humidity humoral hundred hundreds hunter hunting hurdles
  hurricane hurt husband husbands hybrid hydrogen hydrometeors hydrophobic hypersensitivity hypertension
  hypothesis ice iconic idea ideal ideals ideas identical identification identified identifies identify
  identifying identity ideological ideology igneous ignored ill illegal illegally illness ills illustrates image
  images imaging immediate immediately immigrants immigration immoral immune immunity immunodeficiency
  immunological impact impacts imperial imperialism imperialist implement implementation implementations
  implemented implementing implicated implications implied implies implying import importance important
  importantly imported imports impose imposed imposing impossible impoverished impression impressive imprisonment
  improve improved improvement improvements improves improving inability inadequate inapplicable inappropriate
  incentive inches incident incidents inclined include included includes including income incomes incompatible
  incorporate incorporated incorporation incorrect increase increased increases increasing increasingly incumbent
  indeed indentured independence independent independently index indicate indicated indicates indicating
  indigenous indirect individual individuals indoor induce industrial industrialisation industrialized industries
  industry ineffective inefficient inequalities inequality inertia infect infected infection infections infectious
  inference infinite infinitely infinitive infinity inflammation inflammatory inflation inflected influence
  influenced influences influential influx informal informally information informed infraction infractions
  infrared infrastructure infringed inhabitants inhabited inherit inherited initial initialism initially initials
  initiate initiated initiative initiatives injection injured injuries injury ink inks inland innate inner innings
  innovation innovations innovative input inputs inquiry insects inside insisted inspection inspired instability
  installed instance instances instead instituted institution institutional institutions instructed instruction
  instructions instrument instrumental instruments insufficient insular insurance insurer insurers insurgency
  insurgent intact intake integer integers integral integrate integrated integration integrity intellectual
  intellectuals intelligence intended intense intensity intensive intensively intent intentional intentionally
  intentions inter interaction interactions interactive interception interceptions interchangeably
  interdisciplinary interest interested interesting interests interface interference interior intermediate
  internal internationally internship internships interpret interpretation interpretations interpreted interval
  intervals intervention interventions into intracellular intrinsic introduce introduced introduction intuitive
  invaded invading invasion invasions invention inventions inventor inverse inversely invest investigate
  investigated investigation investigations investment investments investor investors invited involve involved
  involvement involves involving iron irrigation isolated isoprene isotope isotopes issue issued issues italic
  items its itself jail jazz jerseys jet jets job jobs join joined joining joint journalist journalists journey
  judge judges judgment judgments judicial jump junior jurisdiction jurisdictions jury just justification
  justifications justified justify keep keeping kept key keys keywork kill killed killer killing kilogram
  kilometers kilometres kind kinds kinetic kingdoms km knew knocked knot know knowing knowledge known label
  labeled labelled labels labor laborers labour lack lacked lacking lacks laid lakes land landed landing landings
  lands landscape landslide lane lang language languages lap laps large largely larger largest last lasted lasting
  late later latest latitude latitudes latter launch launched lava law laws lawsuits lawyer lawyers lay layer
  layered layers lead leader leaders leadership leading leads leaf leagues learn learned least leather leave
  leaves leaving lecture lectures led leeward left leftist leg legacy legal legality legalized legally legend
  legislate legislation legislative legislature legislatures legitimacy legitimate legs length lengths lens lenses
  less lesser lesson lessons let letter letters level levels liberal liberalisation liberalism liberals liberated
  libertarian liberties libraries license licensed licensing lie lies life lifestyle lifetime lift lifted lifts
  light lighter like likelihood likely lila limestone limit limitations limited limits line linear linebacker
  lines linguistic linguistics link linkages linked linking links lipid lipids lipophilic lipoprotein liquefied
  liquid lira list listed listen listeners lists lit liter literacy literally literary literature lithium
  lithosphere litre litres little live lived liver lives livestock living lme load loads loan local localities
  localized locally locals located location locations log logging logic logical logically logics logo long longer
  longest longitude longtime look looked looking lose losing loss losses lost lot lots love low lower lowering
  lowers lowest loyal loyalty lunar lungs luxury lying lymphocytes machine machines macrophages macroscopic made
  magazines magma magnet magnetic magnification magnifying magnitude magnitudes main mainland mainly mainstream
  maintain maintained maintaining maintains major majorities majority make maker makers makes makeup making
  malaria male males mammals man manage managed management managers manages managing mandatory manipulation manned
  manner manpower mansions mantle manufacture manufactured manufacturer manufacturers manufacturing many map
  mapped maps marched marital maritime marked marker markers market marketing markets marking marks markup
  marriage married masculine masks mass massacre massacred masses massive mast match material materials maternal
  mathbb mathematical mathematician mathematicians mathematics matter matters maximum may mayor meals mean meaning
  meanings means meant measure measured measurement measurements measures measuring mechanical mechanically
  mechanics mechanism mechanisms medals media median mediated medical medieval medium meet meeting meetings
  mellitus melt melting member members membership membrane membranes memory men meniscus mental mention mentioned
  mentions merchant merchants merely merge merged merger mergers merits mermaid message messages met metabolism
  metal metallic metalogical metals metamorphic metamorphosed meters method methods metres metropolitan microbes
  microorganisms microscope microscopic microwave mid midfielder might migrant migrants migrated migration mild
  mile miles militant militants military militia milk millennia millennium millimetres million millions mind mined
  mineral miners minimal minimised minimize minimum mining ministers minor minorities minority minute minutes
  mirror misconduct missile missiles missing mission missionaries missions mixed mixture mode model modeled
  modelled models moderate modern modernist modest modification modified modular moist moisture molasses molecular
  molecule molecules molten moments momentum monarchy monastic monetary money monitor monitoring monopoly monsoon
  month monthly months monumental monuments moraine moral morality morally morals more morning mortality mortgage
  mosques most mostly mother mothers motion motions motivated motivation motor motorcycling motto mountain mouse
  mouth mouthpiece mouthpieces move moved movement movements moves movie moving mph much mull mulls multi
  multinational multiple multiplication municipal municipalities murder muscle museums music musical musicians
  must mutual mutually name named namely names naming nanoscale narratives narrow nascent nation nationalisation
  nationalism nationalist nationalities nationals nations nationwide natural naturally nature nautical naval
  navigation near nearby nearly nears necessarily necessary necessity neck need needed needs negative negotiate
  negotiated negotiations neighbor neighborhood neighborhoods neighboring neighbouring neither nervous nested net
  network networking networks neural neuron neurons neuroscience neuroscientists neutral never nevertheless newer
  newly newspaper newspapers newsroom next nickname night nightlife nights nine nineteenth ninth nitrogen node
  nodes nomadic nominal nomination non none nonprofit nonself nonviolent nor norm normal normally northeast
  northern northernmost northwestern not notable notably notation note noted notes nothing noticed notion noun
  nouns novel now nowadays nuclear nuclei number numbered numbering numbers numerals numerous nutmeg nutrients
  obesity obey object objective objectives objects obligation obligations observation observations observed
  observers observing obstacles obtain obtained obtaining obvious occasional occasionally occupation occupational
  occupied occupy occupying occur occurred occurring occurs oceanic oceans octave octaves odd off offending
  offense offensive offer offered offering offers officers offices official officially officials offset offside
  offspring often oil oils older oldest omega once one ones ongoing online only onset onto onwards open opened
  opening openly operate operated operates operating operation operational operations operator operators opinion
  opponent opponents opportunities opportunity oppose opposed opposing opposite opposition optical option optional
  options oral orbit orbital orbitals orchestral ordained order ordered ordinary ore ores org organ organic
  organisations organised organism organisms organization organizational organizations organize organized
  organizing organotin organs orientation oriented origin original originally originated originating origins
  orogenic orogeny orographic other others otherwise ought our oust ousted out outbreak outbreaks outcome outcomes
  outdoor outer outlawed outlined outlook outnumbered outposts output outputs outright outside outskirts over
  overall overcome overhead overland overriding overseas oversight overthrow overtime overwhelming own owned owner
  owners ownership oxidation oxide oxides oxidized oxygen oyster ozone pace package packaging packed packet
  packets pad pads page paid pain paint painted painting pair pairs palaces pan pandemic pants paper papers par
  parallel parameter parameters parent parental parentheses parents parish parking parks parliamentary part
  partial partially participants participate participated participation particle particles particular particularly
  parties partly partner partners partnership parts pass passed passenger passengers passes passing passive past
  patches patent paternal path pathogen pathogens paths pathway pathways patient patients patrol patrons
  patronymic pattern patterns pay payment payments payroll pct peace peak peaked peaks peasantry pedagogy
  pedestrian pediatrics pellets penalties penalty pence people peoples peptides per perceived percent percentage
  perennial perfect perform performance performances performed performing performs perhaps period periodic periods
  peripheral periphery permanent permission permit permits permitted perpendicular person personal persons
  perspective pertaining pesetas pestis petition phagocytes pharmacology phase phases phenomena phenomenon
  philosopher philosophical philosophies philosophy phlogiston phosphate phospholipids photosynthetic phrase
  phrases physical physically physician physicians physicist physics pick picture pictures piece pieces pioneer
  pioneering pipes pirate pit pitch pitched pits pivotal place placed places placing plague plagued plain plains
  plan plane planes planet planned planners planning plans plant plantation plantations planters plants plasma
  plastic plates platform platforms play played player players playing playoffs plays plea plead pleading plenty
  plug plunge plunges plural plus plutons pmatrix png poet point pointed pointing points poisoning polar pole
  poleward police policies policy polio polished political politically politics poll pollution ponds poor poorly
  pop populace popular popularity popularized popularly populated population populations populous portable portion
  portions ports posed position positioned positions positive positively possess possessed possessing possession
  possessions possibilities possibility possible possibly post postal postgraduate posthumously postmodern
  postmodernist posts potential potentially potentials pounds poverty power powerful powers practical practically
  practice practiced practices practicing practitioners pre preacher preachers preaching precipitation precise
  precisely precursor precursors predecessor predicate predicates predict predicted predominant predominantly
  prefer preference preferences preferred prefix preliminary premium preparation prepared presence present
  presentation presented preservation preserve preserved preserving pressure pressures prestige prestigious
  presumably presumed prevalent prevent prevented preventing prevention prevents previous previously price priced
  prices priests primality primarily primary prime primes princes principal principally principle principles print
  printed printing prior priority prison prisoners privacy private privately privatization privatized privilege
  privileges prizes probability probably probe probes problem problematic problems procedure procedures proceed
  proceeded proceedings process processed processes processing processor proclaimed proclamation procurement
  produce produced producer producers produces producing product production productions productive productivity
  products profession professional professionals professor professors profile profit profitable profits profound
  program programme programmer programmes programming programs progress progression progressive prohibited project
  projected projecting projection projects prominence prominent promised promote promoted promotes promoting
  promotion prompted pronounced pronunciation proof proofs proper properly properties property proportion
  proportional proportionality proposal proposals propose proposed proposes propositional propulsion prosecution
  prospect prosperous protect protected protecting protection protective protects protein proteins protest
  protests protocol protocols prove proved proven provide provided provider providers provides providing provinces
  proving provision provisions proximity pseudo psychiatric psychologists psychology public publication
  publications publicly publish published publishes publishing pubs puck pucks pull pulled pulling punched
  punishment punt pupils puppet purchase purchased purchases pure purely purpose purposes pursue pursued pursuing
  pursuit pushed pushing put putting pyramid qualification qualifications qualified qualifier qualifiers quality
  quantifiers quantitative quantities quantum quarter quarterback quarterfinal quarterfinals quarters quartets
  quasi question questioned questions quick quickly quit quite quits quote race races racial racing radar
  radiation radical radioactive radius ragga raid raiding raids rail railways rain rainfall rainy raise raised
  raising rallies rally ran random range ranged ranges ranging rank ranked ranks rape rapid rapidly rare rarely
  rate rates rather ratification ratified rating ratio rational ratios rats ravaged rave raw rays reach reached
  reaches reaching reaction reactions reactive read readers readily reading ready real reality realized really
  realm reals reason reasonable reasonably reasoned reasons rebellion rebels rebuild rebuilt receive received
  receiver receives receiving recent recently receptions receptor receptors recession recessions recipient
  reciprocity recognised recognition recognizable recognize recognized recognizes recommended recommends record
  recorded recording records recover recovered recovering recovery recreation recruit recruited recursive red
  redesigned redevelopment reduce reduced reduces reducing reduction redundant reeds reentry refer referee
  reference referenced references referendum referred referring refers reflect reflected reflection reflects
  reform reforms refugees refurbishment refusal refuse refused refuses refusing regain regained regard regarded
  regarding regardless regime regimes region regional regions register registered registers registration regular
  regularly regulate regulated regulating regulation regulators regulatory reign reinforced reinforcements reject
  rejected rejects rejoin rejoins related relates relating relation relations relationship relationships relative
  relatively relativity release released releases relevant reliable relied relief reliefs relies relieve religion
  religions religiosity religious rely remain remainder remained remaining remains remarked remedy remnants remote
  removal remove removed removing remuneration renamed render rendering rendezvous renewal renewed renovations
  renowned rent rental reorganization repaired repeated repeatedly replace replaced replacement replacing report
  reported reportedly reporting reports represent representation representative represented representing
  represents repression reproductions republicanism republics reputation request requested require required
  requirement requirements requires requiring research researched researchers reservations reserved reserves
  reserving resided residence residency resident residential residents residing resign resigned resist resistance
  resistant resolution resolved resources respect respective respectively respiration respiratory respond
  responded responding response responses responsibilities responsibility responsible rest restarted restaurants
  restore restored restrict restricted restriction restrictions result resultant resulted resulting results
  resumed retail retailers retain retained retaining retains retention retired retreat retreating return returned
  returning returns reveal revealed revenue revenues reverse reversed review reviewing revised revival revolt
  revolts rhythms rice rich richness ride ridges rifle right rights rigid rigorous ring rinks riots rise risen
  rises rising risk risks ritual rival rivalry rivals rivers roads rock rocket rocks role roles roof rookie room
  rooms root roots rose rotating rotation roughly round rout route routes routine routing routs row rowing rows
  rugby rule ruled ruler rulers rules ruling run runner runners running runs runway rural rushed sacked sacks safe
  safely safety said sail sailed sailing sailors salaries salary sale sales salinity salt same sample sampled
  samples sanctions satellite satellites satisfied satisfies satisfy saturated save saved savings saw saxophone
  saxophones saxophonist saxophonists say saying says scale scales scattered scene scenes scheduled schedules
  scheme scholar scholars schools scientific scientist scientists scope score scored scorers scores scoring screen
  screening script scriptstyle scrutiny sculpted sculpture sculptures seafloor seafood seal seals search searching
  season seasons seat seats second secondary seconds secretly section sections sector sectors secular secure
  secured securing securities sedans sedentary sedimentary see seed seeded seeds seeing seek seeking seeks seem
  seemed seemingly seems seen sees segment segments seismic seize seized select selected selection selections
  selective self sell selling semantic semantics semi semifinal semifinals senators send sending senior sense
  sensitivity sensors sent sentence sentences separate separated separately separation sequence sequences series
  serious seriously servants serve served serves service services serving servitude session set sets setting
  settings settle settled settlement settlements settlers settling seven seventh seventy several severe severely
  severity sex sexual shadow shall shallow shape shaped shapes share shared shares sharing sharp sharply she sheet
  shell shells shelter sheltered shelters shield shift shifted shifting ship shipbuilding shipments shipped
  shipping ships shock shocks shooting shootout shopping shops shore shoreline shores short shortage shortages
  shortened shorter shortly shot shots should shoulder show showcasing showed showers showing shown shows shuns
  shut sick side sides siege sign signal signaling signals signature signed significance significant significantly
  signified signing signs silver similar similarity similarly simple simplest simplified simply simultaneous
  simultaneously since single singlet singular sink sinks sister sit site sites sitting sittings situated
  situation situations six sixth sizable size sizes skate skaters skates skiing skill skilled skills skin sky
  skyline skyscrapers slam slams slave slavery slaves sleep sleeping slightly slopes slow slowly slump slumps
  small smaller smallest smallpox smoke smoking smooth snatch snatches snow snowfall snowflakes soar soars soccer
  social socialism socialist socialists socially societies society socio sociology soft software soil soils solar
  sold soldiers sole solely solid solo solubility solution solutions some someone something sometimes somewhat
  somewhere son song songs sons soon sophisticated sopranino soprano sort sorts sought sound sounds soup source
  sources southeastern southern southwestern sovereign sovereignty soybean soybeans space spacecraft spaceflight
  spaces span spanning spatial speak speaking special specialist specialists specialization specialize specialized
  specially specialties specialty species specific specifically specifications specificity specified specify
  spectators spectrum speech speed speeds spelled spend spending spends spent sphere spheres spherical spin spins
  spirits spiritual split spoke spoken spokesman sponsored sponsors sport sporting sports spot spouses spread
  spreading spring springs spurred squash stabbed stability stable stack staff stage stages stake stance stand
  standalone standard standardized standards standing standings stands stannous stannum stars start started
  starting startup startups state stated statement statements statewide static stating statins station stationary
  stationed stations statistical statue status statutory stay stayed staying stays steadily steady steam steel
  steep stem stems step steppe steps steroid steroids stick sticks still stimulate stockpile stocks stone stones
  stood stop stoppage stopped storage store stored stores stories storm storms story straight strain strains
  strait straits strategic strategies strategy stratiform stratigraphic stream streams streets strength stress
  stressed stretched strict strictly strike striker strikes striking string strings stripes stroke strong stronger
  strongest strongly struck structural structuralists structurally structure structured structures struggle
  student students studied studies studio study studying stun stuns style styles sub subcontinent subdivided
  subdivisions subduction subgenres subject subjected subjects submission submit subprogram subroutine subroutines
  subsequent subsequently subset subsidies subsidy subsistence substance substances substantial substantially
  substitute substitution subtropical subunits suburban suburbs succeeded success successful successfully
  succession successor successors such sudden sued suffer suffered suffering sufficient sufficiently suffixed
  sugar sugars suggest suggested suggesting suggestion suggests suit suitable suite suits sulfides sum summer
  summers superconducting superior supplanted supplementation supplied supplies supply support supported
  supporters supporting supportive supports supposed supposedly supremacy sure surface surfaces surgical surname
  surnames surpassed surplus surrender surrounded surrounding survey surveyed surveys survival survive survived
  surviving suspected suspended suspension sustain sustained svg swimming swing switch switched switching sworn
  syllables symbol symbols symmetric symmetry symptoms synapses syndrome synonymous synthesis synthesized system
  systemic systems table tables tabloid tackle tackles tactic tactics tailored take taken takeover takes taking
  talent tales talk tall tallest tank tanks tape tapes target targeted targets tariff tariffs taro task tasks
  taught tax taxation taxes teach teacher teachers teaching team teams tears tech technical technically technique
  techniques techno technological technologies technology tectonic tectonics telecommunications telephone
  telescope television tell temperate temperature temperatures temple tempo temporarily temporary ten tend tended
  tendency tends tennis tenor tens tense tenses tension tensions tenth tenure term termed terminology terms
  terrace terraces terrain territorial territories territory terror terrorist test tested testing tests text texts
  than thanks that the theater theaters theatres their them theme themes themselves then theorem theoretical
  theories theorist theorists theory there thereafter thereby therefore these thesis they thick thickness thin
  thing things think thinkers thinking third thirty this those though thought thousand thousands thrash thrashed
  threat threatened threatening threats three threshold throne through throughout throw throwing thrown thrust
  thumb thunderstorms thus ticket tickets tidal tie tied tier ties tight till timber time tin tip tips tissue
  tissues title titled titles tobacco today together token told tolerance toll tonal tone tonne tonnes too took
  tool tools top topic topics topography topple tops torn total touch touchdown touchdowns tough touring tourism
  tourist tourists tournament tournaments toward towards town towns townships toxic toxicity trace traced traces
  track tracks tract tracts trade traded traders trading tradition traditional traditionally traditions traffic
  trained training trains trams trans transaction transactions transatlantic transfer transferred transform
  transformation transformed transit transition transitional translated translation translunar transmission
  transmitted transport transportation transported trash travel traveled traveling treat treated treatment
  treatments tree trees trend trends trial triangular tribal tribe tribes tried tries trigger triggered
  triglycerides trillion trip triplet trips troops tropical tropics trough truce true truly truth try trying tube
  tuition tumor tumors turf turn turned turning twelfth twelve twentieth twenty twice two type types typical
  typically ultimate ultimately ultraviolet umpire unable unary unbalanced uncertain unclear uncommon
  unconditional under undercut undergo undergoing undergraduate undergraduates underground underlying underneath
  understand understanding understood undertaken underway underwent undesirable unemployed unemployment unequal
  unfair unification unified uniform uniforms unincorporated unions unique uniquely unit units unity universal
  universe universities unjustified unknown unlawful unless unlike unmanned unmarried unnecessary unpopular
  unrelated unsaturated unseeded unsheltered unstable unsuccessfully until unusual unveil unveils unwanted
  unwilling update updated updates updraft upgrade upgraded uplift upload upon upper upset upsets upward urban
  urge urged urges url usage use used useful user users uses using usual usually utilities utility vaccination
  vacuum vague valid validated validation valleys valuable value valued values vanguard vapor variable variables
  variant variation variations varied varies varieties variety various variously varsity vary varying vassal vast
  vector vectors vegetable vegetation vehicle vehicles velocity venture venue venues verification verified
  vernacular versa version versions versus vertebrates vertical vertically very vessel vessels veteran veterans
  veto via vicinity victims victory video view viewed viewer viewpoint views vigorous village villages violating
  violation violence violent viral virtual virtually virtue virus viruses visible vision visit visited visits
  visual vital vitamin vocabulary vocational voice volcanic volcanoes volleyball volume volumes voluntary
  volunteer von vote voted voters votes voting vow vowels vows voyage voyages vulnerable wage wages waiting wake
  walking walls want wanted warfare warm warmer warming warn warns was waste water waters waterways wave waves way
  ways weak weakened weaker weakness wealth wealthiest wealthy weapons wearing weather web website wedge week
  weekend weekly weeks weigh weighed weighing weight weighted welcomed welding welfare well went were westward wet
  whales what whatever wheat when where whereas whereby whether which while whilst white who whole wholesale whom
  whose why wicket wickets wide widely wider widespread width wife wikimedia wikipedia wild wildfire will willing
  win wind winds windward wing winner winners winning wins winter winters wiped wish wishes with withdraw
  withdrawal within without wives woe woes woman women won wood wooden woodwind wool word words wore work worked
  worker workers workforce working workplace works workshop workshops worldview worldwide worn worried worse
  worship worst worth would write writer writers writes writing writings written wrong wrote yards year yearly
  years yellow yeoman yes yesterday yet yield yields you young younger youngest youth zero zinc zone zones zoning`.split(
    /\s+/u,
  ),
);
