/**
 * Words of news English that say nearly the same, a group a line: one may stand for another in a
 * claim without making it another claim. Narrower than the words that help to find an answer.
 * Written for this project; in base form.
 */
export const SAME_WORDS: readonly string[] = `
reach hit attain achieve total amount
exceed surpass top pass cross outstrip above over beat
rise increase grow climb jump surge soar gain advance go-up
growth increase rise gain surge jump
fall drop decline decrease sink slide slump plunge plummet tumble dip shed lose
decline fall drop decrease slump
stand be remain
report post record announce disclose
say state declare tell announce claim assert stress emphasize emphasise underline note mention add explain maintain insist argue contend believe think
warn caution
argue contend claim insist maintain
propel drive push boost lift raise power fuel
drive boost fuel
cause trigger spark prompt lead bring
see view watch observe
manage control operate handle steer run
able can capable
enable allow let permit
give provide offer supply hand grant
order command direct instruct demand
ask request demand seek call appeal urge press
urge encourage press push call
want wish seek desire hope
plan intend aim propose mean want
propose suggest recommend
consider weigh discuss examine debate
reject refuse decline rebuff spurn dismiss
accept agree
accuse blame charge allege
accusation allegation charge claim
sue lawsuit litigate
disable deactivate suspend
restrict limit curb constrain restriction curtail
ban prohibit forbid outlaw bar block
support back endorse favor favour champion
oppose resist fight contest object
help aid assist assistance
identify name recognize recognise
describe call label term characterize characterise brand dub dismiss
use employ utilize utilise deploy
build construct make create develop integrate
add include integrate incorporate build
incorporate integrate include add build
put place add list
blacklist list ban sanction
start begin launch commence open
end finish conclude stop cease
launch introduce unveil release debut present
release publish issue
buy purchase acquire acquisition takeover
sell sale
raise secure collect obtain gather
secure obtain gain win get receive
receive get obtain
offer bid proposal
invest investment
fund funding finance financing money capital
firm company business corporation
startup start-up
lab laboratory
lawmaker legislator senator congressman politician parliamentarian
senator lawmaker legislator
bill legislation law act
law legislation statute
amendment change
punish penalize penalise sanction fine
penalty punishment sanction fine
dispute conflict quarrel row fight clash
worth value valuation
revenue sales turnover
share stock adr
receipt share
kill die dead death
injure wound hurt
arrest detain
shoot gun fire
attack assault strike
hit strike ram
explosion blast
blast explosion
elect choose vote
win victory triumph
defeat beat
lose loss
travel visit go
visit trip
leave depart quit
arrive come reach
meet meeting
talk discussion negotiation
discussion talk negotiation
agree agreement deal
deal agreement pact accord
live reside
work serve
write author pen
die death dead
marry wed marriage
house home
car vehicle automobile
plane aircraft airplane jet
ship vessel boat
road street highway
police officer
doctor physician
scientist researcher
student pupil
child kid
people person
man person
job post position role
employee worker staff
resign quit step-down
appoint name
chief head leader boss
head lead leader
ceo chief boss
president head
spokesperson spokesman spokeswoman
found establish create start set-up
base headquarter
locate situate
large big huge massive major
small little tiny
important significant major key crucial
difficult hard tough
dangerous risky
fake false bogus fraudulent phony sham
illegal illicit unlawful
illicit smuggled
futile pointless useless
unfeasible impractical unworkable impracticable
impractical unworkable
unfounded baseless groundless
improper illegal unauthorized
unauthorized illicit illegal
advanced sophisticated
recent recently latest last
former previous ex
currently now present
previous prior last
conduct perform do make
exchange interaction conversation
campaign effort operation
company firm
abroad overseas foreign
international global worldwide
autumn fall
yearly annual
year annum
copy imitate replicate clone mimic
train training
steal theft
smuggle smuggling
protect safeguard defend
protection safeguard
security safety
safety security
concern worry fear
risk danger threat
share disclose
information data
penalty sanction
cost price
demand need
need require
require need must
show reveal demonstrate indicate
find discover detect
study research
try attempt
attempt try effort
fail failure
happen occur
result outcome
cooperate collaborate cooperation collaboration work
comply obey
progress headway
gap difference
remove delete take-off
dismiss reject
cancel scrap
delay postpone
damage harm hurt
destroy ruin wreck
crash collide
rescue save
search look
join enter
host hold
hold stage
half fifty
double twofold twice
triple threefold
quadruple fourfold
tenfold ten-fold
`
  .trim()
  .split('\n');
