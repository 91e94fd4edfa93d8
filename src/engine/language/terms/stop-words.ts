/** Words that say how a sentence is built and not what it is about; never indexed. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here
   i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers
   herself it its itself they them their theirs themselves one
   am is are was were be been being do does did done doing have has had having
   will would shall should can could may might must ought
   not no nor and or but if then than so as of at by for from in into on onto to with within
   about against between among through during before after above below up down out off over under
   again further once while until since because although though whether unless upon per via
   who whom whose which what when where why how
   all any both each few more most other some such only own same too very just also even still like actually really exactly
   getting got get
   s t re ve ll d m don isn aren wasn weren doesn didn hasn haven hadn won wouldn shouldn couldn
   isn't aren't wasn't weren't doesn't don't didn't hasn't haven't hadn't won't wouldn't shouldn't
   couldn't can't cannot i'm you're he's she's it's we're they're i've we've they've what's who's
   that's there's let's`.split(/\s+/u),
);
