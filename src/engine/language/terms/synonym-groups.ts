/**
 * Words of everyday and news English that may stand for one another in a question and its answer, a
 * group a line. Written for this project; a word may be in several groups.
 */
export const SYNONYM_GROUPS: readonly string[] = `
stock share equity security receipt
fall drop decline decrease sink slide slump plunge tumble dip lose shrink
rise increase grow growth gain climb jump surge soar rally rose grew
quadruple fourfold
double twofold twice
triple threefold
tenfold ten-fold
sue lawsuit suit court litigation legal
trial court case
accuse accusation allege allegation claim charge blame
accused suspect alleged
fake fraudulent counterfeit bogus false phony sham
real genuine authentic
account profile login
exchange conversation interaction chat message talk query
talk speak tell told say said address discuss conversation
say state declare announce claim assert argue
comment respond response reply react reaction answer say
say comment
deny reject dispute refute
reject refuse decline rebuff turn
offer bid proposal
buy purchase acquire acquisition takeover buyout bid
sell sale sold vendor
money cash funds funding capital finance
raise secure fund funding collect
fundraising round raise
invest investment investor backer fund
worth value valuation valued price
cost price expense fee spend
earn make income revenue sales turnover
revenue sales turnover
profit earnings income gain
loss deficit damage
pay salary wage compensation
company firm business corporation enterprise
startup start-up company
lab laboratory
maker manufacturer producer creator
make produce build create manufacture develop made built
chip semiconductor processor
memory storage
ai artificial-intelligence
model system
train teach training
copy replicate imitate mimic clone duplicate
steal theft stole stolen rob
hack breach attack intrusion
secret confidential confidentially private
ipo listing flotation public
autumn fall
blacklist list ban blocklist listing
ban prohibit forbid block bar restrict restriction outlaw
block stop halt prevent restrict restriction
allow permit let enable authorize
limit restrict cap curb restriction
remove delete withdraw take
disable deactivate off shut switch
access use reach entry
order command instruct direct
law legislation bill act statute
lawmaker legislator senator congressman politician
bill legislation proposal
change amend amendment alter modify revise
plan intend propose aim want
want seek desire wish
ask request urge call demand appeal
punish penalize penalty sanction fine
penalty fine punishment sanction
help aid assist assistance support
support back backing endorse favor
oppose resist contest fight dispute
dispute fight conflict quarrel row clash argument
government administration state
administration government
president leader head chief
ceo chief boss head executive
boss chief head leader ceo
work employ job employee staff
employee worker staff people workforce
hire recruit employ
fire dismiss sack layoff
begin start launch commence began
end finish stop conclude close
launch release unveil introduce debut
safeguard safety measure protection
new latest recent
recent recently latest current
old former previous earlier
earlier previous prior before
biggest largest greatest main
big large huge major
small little tiny minor
quick fast rapid swift
important significant crucial major critical key
critical crucial vital
difficult hard tough challenging
dangerous risky unsafe hazardous
safe secure safety security
safeguard protection protect measure safety guard
protect guard defend safeguard
risk danger threat hazard
security safety
concern worry fear
warn caution alert warning
cause reason lead
reason cause motive
result outcome consequence effect
effect impact influence consequence
affect influence impact shape
show reveal indicate demonstrate
find discover detect uncover
name identify call
identify name spot recognize recognise single
call name term
think believe consider view opinion feel
opinion view belief
believe think view
describe call portray
pointless futile useless
impractical unworkable unfeasible
ability capability skill capacity feature
able ability capable capability
control manage operate run
see view watch look
screen display
computer pc machine
tool instrument
add integrate include incorporate build
include contain comprise
part unit division branch arm department lab laboratory subsidiary
department ministry agency
military army defense defence armed
defense defence
war conflict battle
kill die death slay murder
die death dead pass
born birth
child kid son daughter
wife spouse husband marry married
marry wed marriage
house home residence
city town
country nation state
country land
foreign abroad overseas outside international
worldwide global international
domestic national local
chinese china
american america us. usa
british britain uk.
german germany
french france
russian russia
japanese japan
european europe
month monthly
year annual yearly
quarter quarterly q1 q2 q3 q4
first initial original
last final
customer client buyer
client customer
user customer
competitor rival
rival competitor rivalry
partner ally
meet meeting talk
deal agreement contract pact
agree agreement accept
win victory won triumph
lose defeat loss lost
game match
movie film
song track music
book novel volume
write author wrote written
author writer
doctor physician
illness disease sickness
medicine drug
car automobile vehicle
road street highway
school college university
teacher instructor professor
student pupil
study research investigate
research study
test trial experiment
error mistake fault
problem issue trouble difficulty
goal aim purpose objective
purpose aim goal reason
way method manner
kind type sort form
sort type kind
place location site
location place site situated located
near close
area region zone
size big large
height tall high
number count total many
amount quantity sum
total sum overall
average mean
rate pace speed
percent percentage
half fifty
dozen twelve
million m
improper illicit illegal unlawful
illegal illicit unlawful smuggled
smuggle traffic illicit
center centre
program programme
labor labour
color colour
organization organisation
rely depend
need require necessary
require need
choose select pick
get obtain receive gain
give provide supply offer
provide supply give
send deliver transmit
put place add
keep retain hold
happen occur take
follow succeed after
supposedly allegedly alleged
`
  .trim()
  .split('\n');
