/** Common given names of several cultures, in lower case: they tell a person's name from another. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abdul abdullah abigail abraham adam adrian ahmad ahmed aidan aisha akira alan albert alejandro alex alexander
  alexandra alexei alfred ali alice alicia allen allison alonso alvin amanda amber amelia amina amir amit amy ana anastasia
  anders andre andrea andreas andrei andres andrew andy angela angelina anil anita anja ann anna anne annie anthony antonio anton
  antony aria ariel arjun arnold arthur arturo arvind asha ashley astrid audrey austin ava axel ayesha barack barbara barry
  beatrice ben benedict benjamin bernard bernie beth betty bill billy bjorn bob bobby boris brad bradley brandon brenda
  brendan brian bridget brooke bruce bruno bryan caleb cameron camille carl carla carlos carmen carol caroline carolyn
  carrie catherine cathy cecilia charles charlie charlotte chen cheryl chloe chris christian christina christine
  christoph christopher chuck claire clara clarence claude claudia clive colin connie connor conrad craig crystal curtis
  cynthia dale damien dan daniel daniela danielle danny darren dave david dawn dean deborah debra deepak dennis derek
  desmond diana diane diego dieter dimitri dmitri dmitry dominic don donald donna doris dorothy doug douglas duncan dustin dwight
  dylan earl ed eddie edgar edith eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisabeth eliza
  elizabeth ella ellen elliot elon emil emilia emily emma emmanuel enrique eric erica erik erika ernest esther ethan
  eugene eva evan evelyn fatima felipe felix fernando fiona florence frances francesca francesco francis francisco
  francois frank franklin franz fred frederick friedrich fritz gabriel gareth gary gavin gemma geoff geoffrey george
  georgina gerald gerard gerhard gina giovanni giuseppe glen glenn gloria gordon grace graham greg gregory greta guillermo
  gustav gustavo guy hannah hans harold harriet harry hassan heather hector heidi heinrich helen helena helga henri henrik henry herbert
  hillary hiroshi holly howard hugh hugo hussein ian ibrahim igor ines ingrid irene iris isaac isabel isabella ismail ivan
  jack jackie jacob jacqueline jacques jake jamal james jamie jan jane janet janice jason javier jay jean jeff jeffrey
  jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joan joanna joao joe joel johan johann johannes john
  johnny jon jonas jonathan jordan jorge jose josef joseph joshua josh juan juanita judith judy julia julian juliana julie
  juliet julio jun jurgen justin kaori karen karim karin karl kate katherine kathleen kathryn kathy katie katrin kay keith
  kelly ken kenneth kenji kerry kevin khaled kim kimberly klaus kofi kris kristen kristin kumar kurt kyle lara larry
  lars laura lauren laurence laurent lawrence lea leah lee leila leo leon leonard leonardo leslie lewis li liam lily linda
  lindsay linus lisa lloyd logan lois lopez lorenzo loretta lori louis louise luca lucas lucia lucy luigi luis luke lydia lynn madison
  magnus mahmoud malcolm manuel marc marcel marco marcos marcus margaret maria mariam marie marilyn mario marion marjorie
  mark markus marlene marta martha martin martina marvin mary mateo matt matteo matthew matthias maureen maurice max
  maximilian may megan mehmet melanie melinda melissa mercedes michael michel michele michelle miguel mikael mike mikhail
  mildred miles milton min ming miriam mitch mitchell mohamed mohammad mohammed moritz morgan moses muhammad mustafa myra
  nadia nancy naomi narendra natalia natalie natasha nathan neha neil nelson nicholas nick nicola nicolas nicole nigel nikita
  nikolai nina noah noam noel nora norma norman olaf oleg olga oliver olivia omar oscar osama otto owen pablo pamela pascal
  patricia patrick paul paula pauline pedro peggy penelope penny percy pete peter petra phil philip philippe phillip phyllis pierre
  pietro priya rachel rafael rahul raj rajesh ralph ramon randy raphael raul ravi ray raymond rebecca reginald rene rex
  ricardo richard rick rita robert roberta roberto robin rodney rodrigo roger roland ron ronald rory rosa rose ross roy
  ruben rudolf rudy rupert russell ruth ryan sabrina sally salman salvador sam samantha samir samuel sandra sanjay santiago
  sara sarah satoshi sayed scott sean sebastian serena sergei sergey sergio seth shane shannon sharon sheila shirley
  sidney sigmund silvia simon simone sofia sonia sophia sophie spencer stacy stan stanley stefan stella stephan stephanie
  stephen steve steven stewart stuart sue sunil susan susanne suzanne sven svetlana sylvia takashi tamara tanya
  tara ted terence teresa terry theodore theresa thomas tiffany tim timothy tina tobias todd tom tommy tony tracy travis
  trevor tristan tyler ulrich ursula valentina valerie vanessa vera veronica vicente victor victoria vijay viktor vincent virginia
  vivian vladimir walter wang wanda warren wayne wei wendy wilhelm will william winston wolfgang xavier xi yasmin yoko
  yolanda yosef youssef yuki yuri yusuf yves yvonne zachary zain zhang zoe joko julia tim volodymyr emmanuel keir rishi
  shinzo recep benjamin ursula olaf jair luiz nicolas kamala mitt nikki marco robinson narayan anwar kwame ngozi chinua`
    .trim()
    .split(/\s+/u),
);
