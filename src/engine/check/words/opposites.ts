/**
 * Words of news English that say the opposite of one another, two sides a line: whoever says that
 * something rose gainsays that it fell. Written for this project; in base form.
 */
export const OPPOSITES: readonly string[] = `
rise increase grow climb gain jump surge soar rally advance swell up | fall drop decline decrease sink slide slump plunge plummet tumble dip shrink lose crash down
increase raise boost expand lift hike | decrease cut reduce lower slash shrink trim
growth increase rise gain | decline decrease fall drop reduction
accelerate quicken | slow decelerate
strengthen | weaken
improve | worsen deteriorate
widen broaden | narrow
lengthen extend prolong | shorten curtail
expand widen broaden lift loosen ease relax | restrict limit curb tighten narrow cap
accept approve | reject refuse decline rebuff dismiss deny
approve pass adopt ratify | reject veto block defeat
support back endorse favor favour | oppose resist reject fight
supporter backer | opponent critic
allow permit let authorize authorise legalize | ban forbid prohibit block bar outlaw prevent
agree | disagree refuse
confirm admit acknowledge | deny dispute
affirm uphold | overturn reverse quash
enable activate | disable deactivate
open | close shut
reopen | close
begin start launch commence resume | end finish stop cease halt conclude cancel
join enter | leave quit exit
arrive | depart leave
enter | exit
win | lose
victory win | defeat loss
beat defeat | lose
succeed | fail
success | failure
pass | fail
profit | loss
surplus | deficit
buy purchase acquire | sell
buyer | seller
import | export
hire recruit | fire dismiss lay-off
employ | dismiss
appoint | dismiss remove
add include | remove exclude delete
addition | removal
give | take
lend | borrow
send | receive
build construct | demolish destroy
create | destroy abolish
win gain | lose
praise welcome | criticize criticise condemn
trust | distrust
love like | hate dislike
ally friend | enemy foe
attack | defend
convict | acquit
guilty | innocent
arrest detain jail | release free
legal lawful | illegal unlawful
true | false
right correct | wrong incorrect
safe secure | dangerous unsafe
possible | impossible
likely | unlikely
able | unable
certain sure clear | uncertain unsure unclear
known | unknown
public | private secret
publicly openly | secretly confidentially privately
deny | confirm
alive | dead
survive | die
born | die
present | absent
first | last
early earlier | late later
before | after
above over more exceed | below under less fewer
more | less fewer
most | least fewest
largest biggest greatest | smallest
larger bigger greater | smaller
big large huge | small tiny little
high | low
higher | lower
highest | lowest
long | short
longest | shortest
longer | shorter
fast quick rapid | slow
faster quicker | slower
strong | weak
stronger | weaker
rich wealthy | poor
expensive costly | cheap
hot warm | cold cool
best | worst
better | worse
old | new
older | younger newer
oldest | youngest newest
heavy | light
hard difficult tough | easy simple
full | empty
north northern | south southern
east eastern | west western
northeast | southwest
left | right
upper | lower
top | bottom
inside | outside
domestic | foreign
import | export
male man men boy father son husband brother | female woman women girl mother daughter wife sister
majority | minority
maximum | minimum
unanimously | narrowly
permanent permanently | temporary temporarily
always | never
all every | none
with | without
optimistic | pessimistic
positive | negative
hawkish | dovish
democrat democratic | republican
conservative | liberal
peace | war
day | night
morning | evening
summer | winter
spring | autumn
buy | sell
occupy | withdraw
withdraw | deploy
freeze | unfreeze
lock | unlock
enlarge | reduce
cheaper | dearer costlier
upgrade | downgrade
overestimate | underestimate
encourage | discourage
enforce impose | lift suspend repeal
impose | waive
appear | disappear vanish
remember | forget
ancient | modern
natural | artificial
rural | urban
civilian | military
shrink | grow
nationalize nationalise | privatize privatise
arm | disarm
connect | disconnect
mount | dismount
exclude | include
ignore | heed
obey comply | defy disobey
keep retain | drop abandon scrap
delay postpone | hasten
ahead | behind
innocent | guilty
healthy | ill sick
import | export
`
  .trim()
  .split('\n');
