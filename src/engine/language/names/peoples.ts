const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Peoples, those of a faith or a party, and tongues, in lower case: adjectives, no names of their own. */
export const PEOPLES = set(`
  abkhaz aborigine aborigines afghan afghans african africans afrikaner albanian albanians algerian algerians
  american americans andorran andorrans anglican anglicans anglo-american angolan angolans anti-american arab
  arabian arabic arabs argentine argentines argentinian argentinians armenian armenians aryan aryans asian asians
  aussie aussies australian australians austrian austrians azerbaijani azerbaijanis azeri azeris bahamian
  bahamians bahraini bahrainis bangladeshi bangladeshis basque basques bavarian bavarians belarusian belarusians
  belgian belgians bengali bengalis berber berbers bermudan bermudans bhutanese bolivian bolivians bosnian
  bosnians brazilian brazilians breton bretons brit british briton britons brits buddhism buddhist buddhists
  bulgarian bulgarians burmese burundian burundians byzantine byzantines californian californians calvinist
  calvinists cambodian cambodians cameroonian cameroonians canadian canadians cantonese catalan catalans catholic
  catholicism catholics caucasian chadian chadians chechen chechens chilean chileans chinese christian christians
  colombian colombians congolese cornish corsican corsicans cossack cossacks croat croatian croatians croats cuban
  cubans cypriot cypriots czech czechs dane danes danish democrat democrats dutch dutchman dutchmen ecuadorian
  ecuadorians egyptian egyptians emirati emiratis english englishman englishmen englishwoman eritrean eritreans
  estonian estonians ethiopian ethiopians european europeans ex-soviet fijian fijians filipino filipinos finn
  finnish finns flemish franco-german french frenchman frenchmen frenchwoman gaelic gambian gambians gazan
  georgian georgians german germans ghanaian ghanaians greek greeks greenlandic grenadian grenadians guatemalan
  guatemalans guinean guineans guyanese haitian haitians hawaiian hawaiians hebrew hindi hindu hinduism hindus
  hispanic hispanics honduran hondurans hungarian hungarians hutu hutus icelander icelanders icelandic indian
  indians indonesian indonesians inuit inuits iranian iranians iraqi iraqis irish irishman irishmen islamic
  islamist islamists israeli israelis italian italians ivorian ivorians jamaican jamaicans japanese jew jewish
  jews jordanian jordanians judaism kashmiri kashmiris kazakh kazakhs kenyan kenyans kiwi kiwis korean koreans
  kosovan kosovans kosovar kosovars kurd kurdish kurds kuwaiti kuwaitis kyrgyz laotian laotians latin latino
  latinos latvian latvians lebanese liberian liberians libyan libyans lithuanian lithuanians londoner londoners
  lutheran lutherans luxembourger luxembourgers macedonian macedonians malawian malawians malay malaysian
  malaysians maldivian maldivians malian malians maltese mandarin maori maoris marxist marxists mauritanian
  mauritanians mauritian mauritians mexican mexicans moldovan moldovans mongol mongolian mongolians mongols
  montenegrin montenegrins mormon mormons moroccan moroccans moslem moslems mozambican mozambicans muslim muslims
  namibian namibians nazi nazis nepalese nepali nepalis nicaraguan nicaraguans nigerian nigerians non-american
  norman normans norwegian norwegians omani omanis orthodox ossetian ottoman pakistani pakistanis palestinian
  palestinians pan-arab panamanian panamanians paraguayan paraguayans parisian parisians persian persians peruvian
  peruvians poles polish portuguese presbyterian presbyterians protestant protestants prussian prussians punjabi
  punjabis qatari qataris quaker quakers republican republicans roma roman romanian romanians romans russian
  russians rwandan rwandans sahrawi salvadoran salvadorans samoan samoans saudi saudis scandinavian scandinavians
  scot scots scotsman scotsmen scottish senegalese serb serbian serbians serbs shia shiite shiites sicilian
  sicilians sikh sikhs singaporean singaporeans sinhalese slav slavic slavs slovak slovaks slovene slovenes
  slovenian slovenians somali somalis soviet soviets spaniard spaniards spanish sudanese sunni surinamese swazi
  swazis swede swedes swedish swiss syrian syrians taiwanese tajik tajiks tamil tamils tanzanian tanzanians tatar
  tatars texan texans thai thais tibetan tibetans tongan tongans tories tory trinidadian trinidadians tunisian
  tunisians turk turkish turkmen turks tutsi tutsis ugandan ugandans ukrainian ukrainians urdu uruguayan
  uruguayans uyghur uyghurs uzbek uzbeks venezuelan venezuelans vietnamese viking vikings welsh welshman welshmen
  yemeni yemenis yugoslav yugoslavs zairean zaireans zambian zambians zimbabwean zimbabweans zulu zulus`);

/** Adjectives that part from the name behind them as a people's does, and name nobody. */
const REGIONS = set(`
  caribbean mediterranean western native victorian baltic nordic democratic conservative conservatives liberal
  liberals communist communists`);

/** All of them. */
export const DEMONYMS: ReadonlySet<string> = new Set([...PEOPLES, ...REGIONS]);
