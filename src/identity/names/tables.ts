/** What the library does not have. To add one: a word, in lower case. */

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

function lines(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[\n;]/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
}

/** Given names from around the world. */
export const givenNames = words(`
  aoife aoibhinn siobhan niamh ciara saoirse sinead caoimhe roisin oisin cormac eoin padraig seamus tadhg declan fergus
  sunniva ingrid solveig sigrid astrid gunnar torsten bjorn leif sven ragnhild silje magnus anders mikkel soren lars jens
  ngozi chidi chioma chinedu emeka adaeze ifeoma obinna nneka uche amaka tunde femi segun bola ade adebayo folake yetunde
  oluwaseun temitope kwame kofi kwesi ama abena akua yaw kojo efua esi nana wanjiru wambui njeri kamau otieno achieng
  wangari mwangi kipchoge tendai thabo sipho nomsa lindiwe themba zanele nokuthula bongani mandla amina aminata fatou
  mariama ousmane moussa ibrahima mamadou cheikh abdoulaye aissatou zainab zeynep ayse emre mehmet mustafa elif burak
  ravi sanjay arjun priya anjali sunita amit rahul vikram deepak lakshmi meera neha pooja rajesh suresh ramesh sandeep
  kavita anita gita sita shreya aditya rohit nisha asha arun ashok gopal krishnan mohan prakash raju rani usha vijay
  amara imani noor hassan hussein yusuf yousef youssef yasmin layla leila laila khadija maryam fatima aisha ayesha omar umar
  farid farida nasrin nasreen shirin parisa reza mahsa bahram kamran dariush mehdi behrouz zahra samira samir salma
  rashid tariq khalid walid faisal ahmed ahmad muhammad mohammed mohamed mohammad mahmoud mustapha abdul abdullah abdallah
  abdulrahman ali hamid hamza bilal idris ismail jamal karim latif nabil nadia naima rania rami sami sahar tahir ziad
  bashir farouk imran junaid rizwan saima sana shabana zubair wei ming xiao jing hui lei fang yan jun ying hong mei lin
  xin yi qing jie hao tao feng bo cheng guang jian kai lan ling na peng qiang rong shan shu ting wen xia yu yun zhen
  minh thi mai linh huong nguyet thanh tuan duc hoa lan anh bao chau dung giang hien khanh long nam phuong quang thao trang
  haruto yuki sakura kenji hiroshi akiko naoko keiko takeshi kazuo emi aya yoko satoshi daisuke haruka makoto ayumi
  min-jun ji-woo seo-yeon hyun-woo ji-hoon soo-jin min-ji eun-ji joon young-ho jin-soo
  piotr pawel krzysztof malgorzata katarzyna agnieszka tomasz lukasz łukasz michal wojciech zofia jadwiga jerzy stanislaw
  janusz andrzej grzegorz marek dariusz ewa iwona beata bozena kasia magda zbigniew dmitri dmitry sergei sergey alexei
  aleksei yuri yulia olga svetlana natalia natasha ludmila vladimir igor oleg pavel boris ivan anastasia ekaterina irina
  tatiana galina nikolai mikhail andrei andriy oksana taras bohdan olena iryna volodymyr kateryna bogdan mircea ioana
  andreea radu mihai florin raluca stefan ondrej jiri jaroslav zdenek vaclav jana lenka petra radek zoltan istvan laszlo
  gabor ferenc katalin eszter ildiko dragan goran zoran milan jelena dragana vesna slobodan branko nikola ante ivana luka
  matteo lorenzo giulia chiara francesca giuseppe alessandro luca marco paolo stefano giovanni andrea elena federica
  joão joao pedro thiago tiago rafael beatriz mariana larissa gustavo henrique fernanda luiza inês ines catarina gonçalo rui
  nuno diogo afonso vasco josé jose juan carlos luis jorge javier alejandro guadalupe xiomara itzel yesenia ximena lucia
  lucía sofia sofía maría martín andrés raúl sebastián nicolás agustín iñigo aitor ane iker jordi montserrat núria
  klaus-dieter dieter jürgen juergen jürgens günter wolfgang ulrike heike sabine anke jörg uwe detlef karl-heinz hans-peter
  franziska annika lena lukas jonas felix moritz anneliese liesl gretchen katharina thorsten matthias andreas bernd
  jean-luc jean-pierre jean-paul marie-claire anne-marie françois francois geneviève benoît céline chloé élodie aurélie
  amélie mathilde camille thibault guillaume étienne sylvie odile solange yannick loïc margaux pieter willem joost sanne
  femke maarten jeroen wouter bram anouk marijke geert koen joris thijs eleni nikos yiannis giorgos dimitris kostas
  stavros panagiotis vasiliki katerina despina ariadne elif deniz levent selin aylin cem kerem arman ani aram gevorg
  tigran nino giorgi levan tamar davit shota avi moshe yael noa eitan rivka shlomo yosef tova ilan tal orna tzipi
  aung su thant kyaw htun nyan mya somchai somsak siti nur putri budi agus dewi wayan ketut made nyoman rizal jun-jun
  malia leilani kalani keahi moana aroha tane hemi wiremu ana ivo dario isla freya maeve elspeth hamish ewan euan
  calum iain catriona morag rhys gethin dafydd gwen carys bronwen cerys emrys dilys gareth gwilym eirlys imogen tabitha
  beatrix cosima ottilie octavia rupert tarquin piers jolyon quentin tobias judith emily-jane mary-anne mary-jane billy-joe
  jordan austin chelsea sydney georgia victoria london israel dakota paris charlotte florence madison lincoln jackson carolina
  virginia adelaide chad savannah sofia nancy phoenix tyler aurora alexandria salvador brooklyn troy denver lourdes kenya india asia
  rowan kit nell rich cooper will rose june april may august hope frank mark christian grace bill art pat rob sue nick ray guy dean earl don chuck gene dick drew
  joy faith dawn ivy lily daisy iris violet olive hazel ginger amber ruby pearl jade crystal summer autumn penny sandy rusty miles
  victor norman oscar amira olek esra mirela tanja branka snezana mirjana nenad milos dejan zlatko senad emina amra adnan jasmina
  thi văn edita egle rasa jurate vytautas arturas liga janis andris ilze kadri tiit maarja jaan aleksandra bartosz kinga jacek
  lidia alina kamila patryk szymon mateusz hanna oliwia weronika dorota halina renata teresa wieslawa teodor mihaela
  cristina cristian ionut catalin daniela simona gheorghe vasile nicoleta dorin bela agnes judit orsolya csaba attila
  hedvig linnea ebba freja oskar aksel henning trygve oyvind øyvind bjørn kjersti marit turid toril vigdis gudrun þóra
  snorri halldor sigurdur birgitta annika kirsten karin helga dagny rolf gerd eivind aino eero matti pekka juhani tuomas
  ines inês mónica monica raquel alvaro álvaro gonzalo rodrigo ignacio esteban paloma pilar consuelo dolores marisol
  esperanza rocio rocío fernando hector héctor ernesto eduardo enrique emilio joaquin joaquín ramon ramón xavier
  valentina camila daniela gabriela isabela antonia joaquina benedita conceição mateus caio otavio otávio renan vitor
  kazimierz salvatore gennaro rosaria concetta carmela calogero ignazio benedetta ludovica tommaso niccolò pietro
  lorraine cosette fabrice pascal didier thierry laurent gilles jacques pierre michel andré rené noémie anaïs maëlle
  fatoumata kadiatou adama issa salif souleymane boubacar seydou alioune penda coumba rokhaya ndeye modou babacar
  halima zawadi baraka juma salim rehema neema asha amani hamisi mwajuma akinyi onyango odhiambo wekesa nafula chebet
  kiprono tesfaye haile selam abebe almaz bekele meron dawit yohannes tigist hirut girma kebede hana yared
  chipo tatenda rudo tapiwa farai nyasha blessing precious goodluck sunday comfort patience mercy godwin ikenna obi ugo
  kelechi nkechi ifeanyi chukwuma olumide bukola toyin wale kunle sade lanre tobi dayo ayo yemi ebere halimatu aisha
  bilqis hauwa musa sani garba danjuma nura abubakar suleiman sulaiman haruna yakubu ishaku
  nazanin niloufar golnaz arash babak cyrus darius siavash kaveh laleh soraya roxana shahin kourosh navid omid payam
  hala hiba huda iman jamila lubna maha manal mona munira nawal nour rana reem ruba salwa suha wafa yara zeina
  adel anwar ayman bassam fadi ghassan haitham hani hatem imad jihad khaled maher majed marwan mazen munir nasser nizar
  osama qasim raed saad saeed safwan tamer wael yasser yasir ziyad zaki esmail gholam farhad jalil naveed
  shabnam farzana tahira rukhsana nasim bushra kiran mumtaz irfan imtiaz shahid waqar asif atif danish faraz kashif
  aarav ishaan kabir rohan siddharth varun yash ananya diya isha kavya nandini pallavi radha ritu shalini swati tara vandana
  ganesh harish jagdish kishore lalit mahesh manoj mukesh naresh pankaj pradeep rakesh sunil tarun umesh venkat
  nimal sunil kumari chaminda dilshan tharanga kasun ruwan malini thilini sanduni anura
  achara niran kanya malee pim chai anong somporn nattaya wichai supaporn ketsara bayani dalisay ligaya maricel rowena
  jejomar rodel arnel jhun analyn agung bambang eko endang hendra indah joko kartika lestari mega ratna retno sri suharto
  tri wahyu yanti azizah faridah hafiz halim ismail kamariah nizam norazlina rosmah zainal wen-li mei-ling xiaoming
  jiahui yuting zihan haoran yichen weiwei xiaoli guoqiang jianguo lihua meiling shufen zhiwei kaito ren sora yuna hina
  mio rin kenta ryo shota takumi yuki megumi midori tomoko yumiko junko kyoko masako hideo ichiro shinji tetsuya
  hyejin jihye minho seojun dohyun eunju kyungsoo minseo sujin taehyung yejin bo-ra
  oksana lesya halyna nadiya yaroslav yevhen ruslan vasyl viktor viktoriya marichka solomiya mykola oleksandr serhiy
  artem kirill konstantin leonid lev maksim maxim matvei nikita roman stanislav timur vadim valery valeria viktoria yegor
  zoya zhanna zinaida lyudmila raisa vera veronika galya katya masha misha pasha sasha tanya vanya zhenya
  aidar aigerim almas bolat dinara gulnara kairat nursultan saule timur askar erlan zarina nodira shavkat
  emily sophie olivia jessica hannah lauren rachel rebecca karen linda susan deborah sharon donna carol kelly tracy stacy
  kevin brian gary larry jeffrey gregory kenneth ronald timothy dennis jerry wayne randy billy bobby jimmy tommy johnny
  ellie millie poppy freddie alfie archie reggie callum kieran connor rory angus fraser lachlan hugh nigel clive graham
  keith trevor malcolm neville cedric percival winston winifred mabel ethel edith doris muriel gladys
  erika marta gloria henrik klaus frank maria john peter paul mary anna
`)

/** Family names that are ordinary words nowhere else. */
export const surnames = words(`
  okoye okafor eze adeyemi adeleke achebe nwosu mensah boateng owusu asante diallo traore keita coulibaly toure ndiaye diop
  zhang wang chen liu yang huang zhao zhou wu xu sun zhu guo lin gao luo zheng liang tang han cao deng xiao feng
  nguyen tran pham hoang phan huynh vo dang bui kim park choi jung kang cho yoon jang lim tanaka suzuki sato watanabe
  yamamoto nakamura kobayashi takahashi ito singh patel sharma gupta mehta kumar khan hussain malik chaudhry iyer reddy
  nair menon banerjee chatterjee mukherjee das bose sen delgado reyes brandt almeida wiśniewski kowalski nowak hahn vogel
  mustermann fairweather pemberton havers batista castellano farrar watkins kern sullivan graves watkins delacroix moreau
  lefebvre dubois fournier girard rossi russo ferrari esposito bianchi romano ricci marino greco novak horvat kovac
  petrov ivanov smirnov kuznetsov popov sokolov volkov shevchenko kovalenko bondarenko papadopoulos andersson johansson
  smith jones taylor brown davies evans wilson thomas roberts johnson walker wright robinson thompson white edwards hughes green
  hall lewis harris clarke clark patel jackson wood turner martin cooper hill ward morris moore lee king baker harrison morgan allen
  james scott phillips watson davis parker price bennett young griffiths mitchell kelly cook carter richardson bailey collins
  bell shaw murphy miller cox richards khan marshall anderson simpson ellis adams singh begum wilkinson foster chapman powell
  webb rogers gray mason ali hunt hussain palmer holmes mills barnes knight lloyd butler russell fisher barker stevens jenkins murray
  dixon harvey graham pearson fletcher howard field hale porter cole manning vargas wolff tremain breed ford lincoln bush
  nelson perry brooks sanders ross reed stewart sullivan gibson hayes fox rice stone dunn burke walsh hunter
  eriksson larsson nilsson hansen olsen haugen virtanen korhonen nielsen jensen murphy kelly byrne doyle o'brien o'connor
  o'neill summers winters waters woods flowers bridges rhodes macdonald mackenzie mcgregor campbell fraser lopez garcia fernandez rodriguez gonzalez hernandez sanchez ramirez
`)

export const places = lines(`
  hague;the hague;whitehall;westminster;downing street;wall street;fleet street;silicon valley;capitol hill;kremlin;
  bay area;middle east;far east;west bank;gaza strip;hong kong;tel aviv;sri lanka;costa rica;puerto rico;abu dhabi;
  addis ababa;buenos aires;kuala lumpur;rio grande;el paso;el salvador;burkina faso;sierra leone;cape verde;ivory coast;
  papua new guinea;saudi arabia;great britain;northern ireland;south africa;south korea;north korea;united kingdom;
  united states;united arab emirates;new york;new jersey;new zealand;new delhi;new orleans;new mexico;new hampshire;
  los angeles;las vegas;san francisco;san diego;salt lake city;kansas city;mexico city;ho chi minh city;
  port moresby;port harcourt;cape town;baton rouge;notre dame;champs elysees;ben nevis;monte carlo;monte cristo;
  hampton court;charing cross;king's cross;martha's vineyard;prince edward island;george town;charlotte amalie;
  stratford;greenwich;soho;harlem;brooklyn;manhattan;queens;bronx;chelsea;kensington;camden;brixton;hackney;sahel;
  donbas;crimea;catalonia;bavaria;saxony;normandy;brittany;tuscany;sicily;andalusia;galicia;kashmir;punjab;balkans;
  scandinavia;benelux;caucasus;siberia;patagonia;amazon;sahara;darfur;tigray;mindanao;java;sumatra;borneo;
  east basin;port farrow;jackson hole;harpers ferry;john o'groats;lake charles;fort worth;st albans;st andrews;
  adelaide;victoria;sydney;charlotte;florence;paris;london;dakota;savannah;austin;dallas;madison;lincoln;orlando;houston;
  jackson;carolina;virginia;georgia;jordan;chad;israel;kenya;india;asia;america;cuba;perth;melbourne;brisbane;darwin;hobart;
  lourdes;sofia;verona;vienna;geneva;lyon;nancy;troy;denver;phoenix;tyler;cheyenne;aurora;odessa;alexandria;salvador;
  guantanamo;fukushima;chernobyl;hiroshima;newfoundland;labrador;quai d'orsay;puerta del sol;
`)

/** Companies, teams, papers, laws: names of things, also where they are called after people. */
export const bodies = lines(`
  goldman sachs;morgan stanley;jp morgan;j.p. morgan;jpmorgan chase;wells fargo;merrill lynch;lehman brothers;bear stearns;
  charles schwab;eli lilly;arthur andersen;lockheed martin;northrop grumman;booz allen;booz allen hamilton;general dynamics;
  harley davidson;aston martin;baker mckenzie;clifford chance;allen overy;slaughter may;kirkland ellis;saks fifth avenue;
  estee lauder;estée lauder;max planck;fannie mae;freddie mac;sallie mae;ginnie mae;louis vuitton;christian dior;calvin klein;
  ralph lauren;tommy hilfiger;hugo boss;giorgio armani;michael kors;jimmy choo;marc jacobs;yves saint laurent;tim hortons;
  jack daniels;johnnie walker;jim beam;captain morgan;ben jerry;rolls royce;rolls-royce;ernst young;marks spencer;levi strauss;
  johnson johnson;procter gamble;smith wesson;black decker;hewlett packard;hewlett-packard;price waterhouse;
  standard poor's;dow jones;credit suisse;deutsche bank;bank america;tata steel;bayer leverkusen;duke energy;philip morris;
  philip morris international;warner bros;walt disney;harper collins;simon schuster;condé nast;conde nast;penguin random house;
  rupert murdoch's news corp;john deere;john lewis;henry schein;mary kay;wendy's;arby's;dr pepper;uncle ben's;aunt jemima;
  aston villa;crystal palace;nottingham forest;sheffield wednesday;real madrid;inter milan;juventus turin;manchester united;
  manchester city;tottenham hotspur;west ham;newcastle united;paris saint-germain;bayern munich;borussia dortmund;
  der spiegel;die zeit;le monde;le figaro;la repubblica;el país;el pais;al jazeera;al arabiya;asahi shimbun;
  washington post;new york times;wall street journal;financial times;daily mail;daily telegraph;sky news;fox news;
  associated press;agence france-presse;amnesty international;human rights watch;greenpeace;oxfam;red cross;red crescent;
  médecins sans frontières;save the children;al qaeda;al-qaeda;boko haram;al shabaab;al-shabaab;hezbollah;hamas;
  dodd-frank;sarbanes-oxley;magnitsky;glass-steagall;taft-hartley;smith-mundt;obamacare;medicare;medicaid;brexit;
  mckinsey;deloitte;kpmg;pwc;accenture;boeing;airbus;siemens;porsche;mercedes;mercedes benz;mercedes-benz;ferrari;chrysler;ford;
  tesla;nissan;toyota;honda;suzuki;mitsubishi;bosch;philips;dyson;disney;barclays;lloyds;rothschild;santander;nomura;
  citigroup;blackrock;blackstone;vanguard;fidelity;pfizer;merck;novartis;roche;bayer;moderna;google;microsoft;
  apple;meta;facebook;openai;anthropic;nvidia;intel;oracle;spotify;netflix;uber;lyft;airbnb;tiktok;telegram;whatsapp;instagram;
  twitter;youtube;reddit;linkedin;discord;slack;zoom;reuters;bloomberg;politico;axios;guardian;economist;pentagon;mossad;
  interpol;europol;nato;unesco;unicef;opec;gazprom;rosneft;lukoil;aramco;sinopec;huawei;tencent;alibaba;bytedance;samsung;
  parliament;congress;senate;knesset;bundestag;duma;seimas;sejm;riksdag;storting;folketing;taoiseach;stormont;holyrood;
  bundesbank;bundesrat;quirinale;élysée;elysee;vatican;labour;tory;tories;republican;democrat;likud;fatah;sinn féin;sinn fein;
  fianna fáil;fine gael;plaid cymru;alzheimer's;parkinson's;hodgkin's;crohn's;huntington's;tourette's;lyme;ebola;covid;zika;
  grammy;oscar;emmy;nobel;pulitzer;booker;bafta;ballon d'or;super bowl;world cup;premier league;champions league;
  charles de gaulle;johns hopkins;magna carta;mona lisa;romeo and juliet;romeo;harry potter;gare du nord;big ben;sciences po;
  bnp paribas;deutsche telekom;société générale;societe generale;crédit agricole;credit agricole;jack daniel's;levi's;wendy's;
  miranda rights;amber alert;roe v;wade;nelson mandela bay;king david hotel;king david;prince of wales;princess royal;anne frank house;
  uncle sam;aunt sally;john doe;jane doe;joe public;jane roe;murphy's law;moore's law;hobson's choice;occam's razor;pandora;
  sherlock holmes;james bond;mickey mouse;robin hood;peter pan;father christmas;santa claus;robinson crusoe;don quixote;
  roman catholic;romeo and juliet;burger king;levi's;wendy's;wells notice;ponzi;molotov;kalashnikov;glock;smith & wesson;miranda;lazarus;windows xp;windows;excel;outlook;teams;sharepoint;
  wechat;weixin;snapchat;mastodon;bluesky;threema;keybase;skype;viber;signal;github;gitlab;wickr;line;dropbox;venmo;paypal;
  adobe;adobe acrobat;sony;canon;nikon;panasonic;xerox;peugeot;renault;citroën;citroen;volkswagen;audi;bmw;fiat;opel;volvo;saab;
  aldi;lidl;tesco;sainsbury;sainsbury's;morrisons;asda;waitrose;harrods;selfridges;walmart;target;costco;kroger;ikea;zara;
  abercrombie;macy's;macys;bloomingdale's;nordstrom;tiffany;cartier;chanel;gucci;prada;hermès;hermes;rolex;omega;
  johnson matthey;rio tinto;anglo american;de beers;glencore;vale;bhp;exxon;exxonmobil;chevron;shell;totalenergies;equinor;
  harley-davidson;julius baer;lombard odier;ben gurion;sagrada família;sagrada familia;oak ridge;diego garcia;harvey nichols;
  marks and spencer;harland and wolff;fortnum and mason;jack and jill;bonnie and clyde;simon and schuster;bausch and lomb;
  ernst and young;johnson and johnson;procter and gamble;smith and wesson;ben and jerry's;tate and lyle;crosse and blackwell;
  marks and spencer's;dolce and gabbana;rolls and royce;tom and jerry;adam and eve;punch and judy;ant and dec;
  miss universe;miss world;miss america;doctor who;dr who;mr bean;old vic;young vic;carlton;ritz;savoy;dorchester;claridge's;
  kellogg;kellogg's;nestlé;nestle;danone;heineken;carlsberg;guinness;cadbury;mars;hershey;kraft;heinz;campbell's;
  lyme disease;cushing's;down's;addison's;graves disease;graves' disease;raynaud's;bell's palsy;lou gehrig's;ebola;
  halley's comet;hubble;kepler;cassini;rosetta;juno;galileo;voyager;artemis;apollo;soyuz;
  charlie hebdo;abu ghraib;guantanamo bay;camp david;fort bragg;fort hood;walter reed;bletchley park;los alamos;
  saint-gobain;thyssenkrupp;rheinmetall;leonardo;thales;dassault;bombardier;embraer;cessna;gulfstream;
  robert koch;max planck;marie curie;goethe institut;konrad adenauer;friedrich ebert;rosa luxemburg;
  chatham house;lloyd's;lloyd's list;jane's;christie's;sotheby's;phillips;bonhams;barnes & noble;barnes noble;
  standard chartered;jardine matheson;tate modern;tate lyle;royal mail;rolls royce;
  black friday;good friday;ash wednesday;maundy thursday;boxing day;thanksgiving;christmas;easter;ramadan;hanukkah;diwali;
  st patrick's day;martin luther king day;valentine's day;guy fawkes night;burns night;mardi gras;
`)

/** Words that stand in the names of places, bodies, laws, ships, storms, diseases, prizes: who they are called after is no source. */
export const namesOfThings = words(`
  bank banks house houses street road avenue lane square plaza park bridge tower towers hall building buildings airport station
  terminal pier port harbour harbor bay river lake sea ocean creek canal mount mountain mountains hill hills valley island
  basin ridge glen moor delta gorge falls flats bluff bluffs heights lagoon plateau plain plains reach shoal glacier
  islands cape coast beach peninsula desert forest county borough parish province state states republic kingdom federation
  union district ward city town village township university college school academy institute institution foundation trust fund
  museum gallery theatre theater library archive archives hospital clinic infirmary hospice church cathedral abbey chapel mosque
  synagogue temple monastery cemetery prison jail barracks base camp fort castle palace garden gardens stadium arena field
  ground pavilion centre center hotel inn arms restaurant café cafe bar pub club society association league alliance
  council committee commission board bureau agency office department ministry authority administration corps army navy force
  forces guard service services court courts tribunal chamber chambers parliament congress senate assembly cabinet party
  movement front brigade battalion regiment division squadron fleet company companies corporation corp inc ltd llc llp plc co
  gmbh ag sa nv bv spa group holdings partners capital ventures brothers bros sons associates industries international
  technologies systems energy oil gas motors airlines airways railways railway lines shipping steel mining pharmaceuticals
  laboratories labs lab media press news times post herald tribune gazette journal chronicle guardian observer telegraph mail
  mirror sun star standard courier echo review magazine radio television tv network channel studios pictures records
  act law bill amendment doctrine plan accord accords agreement treaty protocol pact convention charter code rule rules clause
  inquiry enquiry commission report case trial affair scandal crisis war wars battle siege massacre revolution uprising
  crew fc afc rovers wanderers athletic albion hotspur rangers celtic dynamo spartak lokomotiv sporting racing giants cowboys
  lakers bulls bears lions tigers eagles hawks jets saints raiders chargers broncos patriots packers steelers vikings warriors
  plaça praça bulevar hostel mansions lodge avenida viale corso boulevard platz piazza plaza place rue calle via gasse strasse straße
  operation storm hurricane typhoon cyclone disease syndrome disorder virus fever lymphoma prize award awards medal trophy
  cup open championship championships festival series lecture lectures chair scholarship fellowship fellows programme program project
  initiative campaign day week month week-end monday tuesday wednesday thursday friday saturday sunday january february
  march april may june july august september october november december uss hms rms ss mv ms-dos hmas ins
  north south east west northern southern eastern western central upper lower great greater little new old grand royal national
  federal public united general special supreme high security nations human rights white black red green blue big
  prime foreign home vice deputy chief senior junior acting former interim secretary minister president chancellor director
  officer editor manager executive treasurer attorney solicitor counsel speaker head chairman ambassador
  effect theorem law constant principle paradox equation index scale comet telescope crater test method cycle
  motorway freeway highway turnpike expressway tunnel viaduct dam reservoir wharf dock docks quay yard marina reef strait
  crossing junction gate market exchange mall store stores shop bakery brewery winery farm farms ranch estate manor villa
  building block wing ward unit annex lodge cottage mill works plant mine quarry reactor refinery depot warehouse
  orchestra band choir ballet opera quartet trio ensemble symphony sonata concerto cantata requiem mass passion
  dynasty empire caliphate emirate sultanate dictatorship era age
`)

/** Words that begin with a capital and are names of nobody. */
export const things = words(`
  asked finance legal human resources nobody somebody someone anybody everybody source because trustees economist parliament
  internet bible koran quran torah god allah jesus christ satan lord christian muslim jewish jew hindu buddhist sikh catholic protestant
  mr mrs ms miss dr prof sir dame lady rev judge i ok tv pdf usb dna ceo cfo cto coo hr pr it bbc cnn nbc cbs abc npr fbi cia nsa
  nhs mi5 mi6 gchq eu un uk us usa uae ussr nato who imf wto fifa uefa ioc nba nfl asap gmt utc est pst am pm
  yes no please thanks hello dear regards sincerely note notes page chapter section table figure appendix
  mark grace pat will rose frank hope art bill may june april rob sue guy dean earl peg dot rich
  skip chip sandy rusty penny faith joy dawn ivy lily daisy iris violet olive hazel ginger ruby pearl jade crystal
  summer autumn rich cash chase melody harmony destiny trinity angel precious patience prudence comfort mercy blessing 
  major minor baron sage herb heath glen dale forest cliff brook reed lane jay robin drake sunday august january internal external annual audit alert catholic windows accounts payable receivable payroll
  compliance procurement logistics reception staff shift night unit team desk draft memo minutes ledger invoice former
  senior junior deputy acting chief assistant executive director manager officer official officials minister spokesman
  spokeswoman spokesperson president prime vice secretary chairman employee employees worker workers client clients patient
  told met seen said saw heard gave knew spoke wrote signed quoted reached called named known spoken confirmed promised
`)

/** Of those, what is a family name after a given one: "Theresa May", "Grace Park". */
export const canBeFamilyName = words(`
  white black green brown hill hills park banks church may king day mills field fields marsh grove lake rivers bishop page
  pope knight young little long bay mount forest ford castle temple bridge hall garden west north french march stone
  press star brothers war case cross camp post power law price house wells march church abbey field
`)

/** Before another capital they make a place of it. */
export const placePrefixes = words(`
  san santa santo são sankt saint st los las new north south east west upper lower great little fort port mount mt lake cape
  piazza plaza place rue calle via checkpoint hotel camp project operation hurricane storm typhoon cyclone
  isle costa puerto rio monte villa ciudad nueva nuevo grand
`)
