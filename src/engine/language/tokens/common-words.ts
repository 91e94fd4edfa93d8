const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Function words: never a name, and never the first word of one. */
export const FUNCTION_WORDS = set(`
  a an the this that these those i me my mine myself you your yours he him his himself she her hers herself it its itself we us our
  ours they them their theirs themselves one ones someone somebody something anyone anybody anything everyone everybody everything
  nobody nothing none each every either neither both all any some few many much more most several such other others another
  and or but nor so yet for if unless because since although though while whereas whether as than then when whenever where
  wherever who whom whose which what whatever why how however therefore thus hence moreover furthermore nevertheless nonetheless
  meanwhile instead otherwise besides indeed of in on at by to from with without within into onto upon over under above below
  between among amid amidst against about across after before during until till through throughout along around near beside
  beyond behind despite except per via toward towards off out up down
  is are was were be been being am do does did done doing have has had having will would shall should can could may might
  must not no yes never ever always often sometimes usually also too very just only even still already again once here there
  now today tonight yesterday tomorrow soon later earlier recently currently previously formerly finally eventually initially
  originally generally typically additionally similarly likewise according following including given due based
  perhaps maybe rather quite almost nearly about don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't
  it's he's she's that's there's i'm we're they're you're i've we've they've let's what's who's`);

/** Words that often open a sentence or stand in a headline and are no name. */
export const COMMON_WORDS = set(`
  first second third fourth fifth sixth last next new old good great big large small long short high low early late young
  little own same different important main major minor local national international public private general special political social
  economic financial federal global foreign military legal human whole full free open clear certain possible likely
  recent former current future past present modern ancient early top best better worst less least half two three four five
  six seven eight nine ten eleven twelve twenty thirty hundred hundreds thousands million millions billion dozens
  people person man men woman women child children boy boys girl girls family families friend friends members member
  officials official experts expert analysts critics supporters opponents investigators prosecutors authorities police witnesses
  researchers scientists students teachers doctors workers employees customers users investors shareholders voters lawmakers
  legislators senators regulators residents citizens reporters journalists lawyers leaders members soldiers troops
  company companies firm firms business businesses industry market markets government governments state states country countries
  city cities town world nation nations area region place home house school university college church hospital court
  team teams game games match season player players fans club league music film book story news report reports letter
  paper article study studies research data evidence results result figures number numbers rate rates price prices cost costs
  money tax trade sales revenue profit shares stock demand supply growth budget spending production energy power
  oil gas water air fire food land sea snow rain weather storm light heat gold silver iron steel copper wood glass stone
  time times year years month months week weeks day days night morning evening hour hours minute century decade spring summer
  autumn winter life death war peace law laws bill rule rules order case cases issue issues problem problems question
  questions answer answers change changes plan plans project program programme policy system systems model models method
  process part parts side end start beginning way ways thing things fact facts idea ideas example examples reason reasons
  work works job jobs use uses need needs help support power control security health education science technology history art culture
  religion language words word name names title list note notes update summary conclusion introduction background overview
  photo image images video source sources section chapter page table figure share search read watch see look consider
  take make get go come think know say ask find keep let put set try call tell show give turn move play run hold bring
  write sit stand lose pay meet include continue learn lead understand stop create speak allow add spend grow offer
  remember love appear buy wait serve die send expect build stay fall cut reach kill remain suggest raise pass sell
  require decide pull born made used called known found seen said told asked according depending considering regarding
  concerning using starting beginning speaking asked founded born unlike like amongst thanks please welcome hello
  sorry congratulations sure okay well right left back away ahead far near north south east west northern southern
  eastern western central upper lower inner outer red blue green black white yellow brown grey gray
  president minister secretary chairman director king queen prince bishop pope emperor general captain doctor professor
  judge sir madam lord lady mother father brother sister son daughter wife husband mum mom dad uncle aunt
  god heaven internet web online chips chip phone phones computer computers software hardware network car cars plane planes train
  ship ships road street bridge river lake mountain island forest animals animal dogs cats birds fish plants trees
  cyclones pilot pilots crew passengers victims survivors evacuation rescue searches evacuations flight aircraft
  much nevertheless together altogether overall further throughout whatever anyway actually really simply clearly
  certainly obviously apparently reportedly allegedly unfortunately fortunately hopefully interestingly surprisingly
  today's other's world's ii iii legislation safety training talks talks discussions critics defence defense
  commerce response situation timing previous advanced leading growing rising falling higher longer nuclear
  digital electronic chemical physical mechanical natural common popular traditional classical average total total
  annual daily weekly monthly proper special single double plus minus versus both enough plenty lots bigger
  smaller older younger cheaper faster stronger weaker pressure temperature force speed mass volume space earth sun moon star stars
  cells cell blood heart brain body skin disease drugs drug patients medicine nurses children's women's men's people's
  algorithms steam oxygen hydrogen carbon nitrogen plastic concrete construction buildings building`);
