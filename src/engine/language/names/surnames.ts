/** Common surnames of several countries, in lower case, by hand: a cue for a person, no proof. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `abbas acosta adams adler agarwal aguilar akhtar aleksejev aliyev almeida alvarez alves andersen anderson
  andersson andrews angelov ansari araujo armstrong arslan atkinson ayala aydin babic baez bailey baldwin banerjee
  barbieri barbosa barnes bartlett bashir bates bauer becker beckham bengtsson benitez bennett berger bergman
  bergmann berisha bianchi blanco bogdanov bondarenko bouchard boyd brady briggs brooks browne bryant buchanan
  burgess burke burns byrne caceres calderon caldwell campbell cardoso carlson carlsson carpenter carr carroll
  caruso carvalho castillo castro cavadini chakraborty chambers chandler chang chapman chatterjee chavez cheung
  chopra choudhury chowdhury christensen christiansen chung clark clarke cohen coleman collins conti contreras
  cooke correia costa cowell crawford cruz cunningham curtis dahl daly daniels danielsen davidson davies davis
  dawson demir devries diaz dickinson dixon dogan doherty dominguez donnelly donovan doyle drummond duarte dubois
  duffy duncan dunn durand dvorak dwyer eastwood edwards eriksen eriksson escobar espinoza esposito estrada evans
  farrell faulkner ferguson fernandes fernandez ferrari ferreira fischer fisher fitzgerald fitzpatrick fleming
  fletcher flores flynn fontana fournier fowler franco fraser freeman friedman fuchs fuentes fujita fuller
  gallagher gallo gandhi garcia gardner garner garrett garza gauthier georgiev gibbons gibbs gibson gill gilmore
  gimenez giordano goldberg goldman goldstein gomes gomez goncalves gonzales gonzalez goodman goodwin gorbachev
  gorman graham graves greenberg greene griffin griffith griffiths gruber guerra guerrero gustafsson gutierrez
  guzman hagen hahn haley halvorsen hamilton hammond hancock hanna hansen hanson hansson haq harding hardy harper
  harrington harris harrison hart hartley hartman hashimoto haugen hawkins hayashi hayes healy heikkinen henderson
  hendricks hendrix henriksen hernandez herrera herring hess hewitt hicks higgins hinds hodges hoffman hoffmann
  hofmann holden holland holloway holmes holt hopkins horvat horvath houghton howard howe howell huang huber
  hudson huff hughes humphrey hussain hussein hutchinson huynh ibrahimovic iglesias ikeda inoue ionescu isaacs
  ishikawa ivanov ivanova jackson jacobs jacobsen jacobson jankovic jansen janssen jansson jefferson jenkins
  jennings jensen jimenez johansen johansson johnsen johnson johnston jones jonsson jorgensen joshi jovanovic
  joyce kahn kaminski kane kaplan kapoor karimov karlsson kato kaufman kaur keane kearney keller kelley kemp
  kennedy kerr khan kim kimura kirby klein knight knox kobayashi koch kohl kovac kovacs kovalenko kowalski kozlov
  kramer krause krishnan kruger kumar kuznetsov lambert lang larsen larson larsson lawson lebedev leblanc lefebvre
  lehmann leung levin levine levy lewis lindberg lindholm lindstrom lloyd lombardi lopes lopez lowe lucas
  lukashenko lund lynch lyons macdonald macleod madden madsen maeda mahmood maier malone mancini mann mannering
  marin marino marques marquez marsh marshall martin martinez martins matsumoto matthews maxwell mayer mcallister
  mcbride mccain mccall mccann mccarthy mcclellan mccormack mccormick mccoy mcdonald mcdonnell mcdowell mcgee
  mcgrath mcgregor mcguire mcintyre mckay mckenna mckenzie mckinley mckinney mclaughlin mclean mcleod mcmahon
  mcmillan mcnamara mcneil mcpherson meier mejia mendes mendez mendoza menon mercier meyer meyers middleton
  mikkelsen miller milosevic mitchell mohan molina moller monroe montgomery moody moore morales moran moreau
  moreira moreno moretti morgan morin morozov morris morrison morrow morse morton moser moss mubarak mueller
  mukherjee muller munoz murphy murray myers nagy nair nakamura napolitano nash navarro naylor nelson netanyahu
  newman newton nguyen nichols nicholson nicolson nielsen nieminen nikolic nixon nolan noonan norris novak novikov
  nowak nunes nunez obama obrien oconnor odonnell ogden okafor oliveira oliver olsen olson olsson oneal oneill orr
  ortega ortiz osborne owens ozturk pacheco padilla palmer papadopoulos parker parsons patel paterson patterson
  payne pearce pearson pedersen pereira perera peretz perez perkins perry persson peters petersen peterson petrov
  petrova petrovic pham phelps phillips pinto pittman popescu popov popovic porter potter powell pratt prescott
  prodi pruitt pugh putin quinn rahman ramirez ramos ramsay ramsey randall rao rasmussen reagan reddy reese reeves
  reid reilly reyes reynolds ribeiro ricci rice richards richardson richter riley rios ritchie rivas rivera rizzo
  roberts robertson robinson robson rocha rodgers rodrigues rodriguez rogers rojas romero romney roosevelt
  rosenberg rosenthal rossi roth rowe rowland rubin rubio ruiz rutherford ryan sanchez sandberg sanders sandoval
  santana santos sarkozy sato saunders sawyer schaefer schmid schmidt schmitt schmitz schneider schroeder schultz
  schulz schumacher schuster schwartz schwarz sharma shaw shea shelton shepherd sheppard sheridan sherman
  shevchenko silva simmons simon simpson sinclair singh singleton skinner slater sloan smirnov smith smyth snyder
  soares sokolov solomon sorensen soros soto souza spencer stanton steele stein steiner stephens stephenson
  stevens stevenson stewart stoltenberg strauss suarez sullivan sutherland sutton suzuki svensson swanson sweeney
  sykes szabo takahashi tanaka tate tavares taylor teixeira thatcher thomas thompson thomsen thomson thornton
  thorpe timmons todd todorov torres townsend tran travis trudeau truman tucker turnbull tuttle tyson unger valdez
  valentine vance vandenberg vargas vasquez vaughan vaughn vazquez vega velasquez vidal villanueva vogel volkov
  wagner walker wallace walsh walter walters walton watanabe waters watkins watson watts weaver webb weber webster
  weiss welch wells werner wheeler whitaker whitehead whitney wiggins wilcox wilder wiley wilkerson wilkins
  wilkinson williams williamson willis wilson winters wojcik wolff wong woodard woods woodward wright wu wyatt xu
  yamada yamamoto yang yates yeltsin yildiz yilmaz yoshida yusuf zapata zedillo zhang zhao zheng zhou zhu ziegler
  zimmerman zimmermann zuma`.split(/\s+/u),
);
