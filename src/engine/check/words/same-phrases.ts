/**
 * Several words that say what one does, a line each: the one word, then the phrases that stand for
 * it. Any form of their words counts. Written for this project.
 */
export const SAME_PHRASES: readonly string[] = `
reject: turn down, knock back, wave away, say no to
acquire: take over, buy out
found: set up
conduct: carry out
cancel: call off, back out of
postpone: put off, push back
dismiss: lay off, let go
disable: switch off, turn off, shut off, take offline
enable: switch on, turn on
stop: give up, put an end to
destroy: wipe out
resign: step down, stand down
abolish: do away with
increase: go up, shoot up
decrease: go down, come down
start: kick off
invent: come up with
discover: find out, come across
investigate: look into
accuse: point finger at
sue: take to court, file a lawsuit against, file suit against, bring a lawsuit against, filed a lawsuit against
exceed: top out above, go beyond
arrest: take into custody
appear: turn up, show up
remove: take off, take down, strike from
add: put on, place on
publish: bring out, put out
submit: hand in, turn in
surrender: give in
continue: go on, carry on, keep on
leave: pull out of, walk out
return: give back, come back, go back
raise: bring up
explode: blow up, go off
ceo: chief executive officer, chief executive
cfo: chief financial officer
coo: chief operating officer
cto: chief technology officer
ipo: go public, initial public offering, public offering, public listing, stock market listing, stock market debut
ai: artificial intelligence
ev: electric vehicle, electric car
gdp: gross domestic product
pm: prime minister
vp: vice president
mp: member of parliament
fbi: federal bureau of investigation
cia: central intelligence agency
nato: north atlantic treaty organization
un.: united nations
eu.: european union
us.: united states of america, united states
uk.: united kingdom
ngo: non-governmental organization
r&d: research and development
chairman: chair of the board
shareholder: stock holder
adr: american depositary receipt, american depositary share
datacenter: data center, data centre
billion: thousand million
defense: defence
compare: compared with, compared to, relative to
according: in view of, in opinion of, in word of
`
  .trim()
  .split('\n');
