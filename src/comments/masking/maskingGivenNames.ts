import { wordSet } from "../wordSet";

/**
 * Given names of many cultures that are no English word, in lower case and without accents: wherever one stands,
 * in whatever case, it is a person. Written for this project; how much of the world's names it covers is measured
 * in test/comments/masking/maskingRecall.test.ts.
 */
export const GIVEN_NAMES = wordSet(`
  aaliyah aaron abbie abby abdelkader abdelrahman abdi abdoulaye abdul abdullah abdullahi abel
  abelardo abena abhijith abhinav abhishek abigail abiodun abraham ada adaeze adalberto adam adama
  adamu ade adebayo adeel adekunle adel adela adele aditi aditya adnan adriaan adrian adriana
  adrien afonso agata agnes agnese agnieszka agustin ahmad ahmed aida aidan aiden aileen ailsa
  aisha aishwarya ajay akash akbar aki akiko akim akira akos akshay akua akwasi alaa alain alan
  alana alannah alasdair alastair albert albertine alberto alec alejandra alejandro aleksandar
  aleksander aleksandr aleksandra aleksei aleksey aleksi alena ales alessandra alessandro alessia
  alessio alex alexander alexandra alexandre alexandros alexandru alexei alexey alexis alexy alfie
  alfonso alfred alfredo ali alice alicia alicja alina alisa alisdair alisha alison alistair allan
  allen allison alvaro alvin alyson alyssa amadeus amadou amaka amal amalia amanda amandine amani
  amara amarachi amaya amelia amelie amina aminata amir amira amit amita ammar ammara amoah amos
  amparo amy ana anais anand ananya anastasia ander anders anderson andre andrea andreas andrei
  andrej andres andrew andrey andrius andriy andrzej andy ane aneta anette angela angelica
  angelina angelo angelos angharad angie angus anibal anil anish anita anjali anjana anke ankit
  ankita ankur ann anna annabel annabelle annalisa anne anneke annelies anneliese annemarie
  annemieke annette annie annika ansel anselm anselmo ansgar antero anthony antje antoine anton
  antonella antoni antonia antonin antonio antonis antony antti anu anusha anya aoibhinn aoife
  apinya aramian aras arash archana archie ari aria ariana ariane arianna ariel arif arild ariya
  arjan arjun arlene arlo arman armando armin arnau arnaud arnav arne arnold aron artem artemis
  arthur arto artur arturo arun arvind asa asha ashish ashlee ashleigh ashley ashlyn ashok asias
  asier asif asli asma astrid athanasios athena attila atul aubrey audrey augusto aurelia aurelie
  aurelien aurelio austeja ava avery avi axel aya ayaan ayaka ayako ayanna ayesha ayman ayo
  ayodele ayse ayumi azadeh aziz azra babajide balint baltazar baptiste barbara barbora barnaby
  barney barrett barry bart bartek bartholomew bartosz baruch basak bashar bashir basia bastian
  beata beatrice beatrix beatriz becky begona behnam behrouz belinda bella bellamy ben bence
  benedetta benedict benedikt benita benjamim benjamin benno benny benoit berkay bernadette
  bernard bernardo bernd bernhard bernice bert bertha bertil bertrand beth bethan bethany betsy
  bettina betty beverley beverly bhaskar bhavna bhupinder bianca bianka bilal birgit bjarne bjorn
  blaine blake blanca bob bobby bogdan bogumil bonnie boris boyd boyuan bozena brad bradford
  bradley brahim brandi brandon branislav branko brayden breanna brenda brendan brendon brennan
  brent bret brett brian brianna brice bridget brigid brigida brigitta brigitte brittany bronagh
  bronislaw bronte bronwyn bruce bruno bryan bryce bryn bryony bukola bulmaro burak busisiwe byron
  caden cadi cai caio caitlin caitlyn caleb callum calvin cameron camila camilla camille caoimhe
  carina carl carla carlo carlos carlotta carly carmela carmen carola carolann carole caroline
  carolyn carrie carsten carter casey caspar caspian cassandra cassie catalin catarina caterina
  cathal catherina catherine cathy catrin catriona cecile cecilia cecily cedric ceferino celestin
  celestine celia celine cem cerys cesar chaim chandler chandra chandrika chanop chantal charissa
  charlene charles charley charlie charlize chelsey chen cherie cherise cheryl chiamaka chiara
  chidi chidinma chika chinedu chinonso chinyere chioma chloe chris chrissie christa christel
  christiane christina christine christof christoph christophe christopher christos christy chukwu
  chukwudi chukwuemeka cian ciara ciaran cillian cindy citlali claas claire clara clarence
  clarissa clark claudette claudia claudine claudio claus clemens cleo cleopatra clifford clint
  clinton clive clodagh clotilde clyde cobus cody coen colette colin colleen conall cong connie
  connor conor conrad constanza cora coralie corentin corey corinne cornelia cornelis cornelius
  corrie cory cosima cosimo cosmin costas courtney craig cressida cristian cristiano cristina
  cristobal curtis cynthia cyril cyrille cyrus czeslaw dafydd dagmar dagny daiki daisuke dalia
  dalila damian damien damilola damla damon damyan dana danica daniel daniela daniele daniella
  danielle daniil danilo danny danuta dany daphne dara darcy daria dario darius dariusz darko
  darlene darragh darrel darrell darren darrin darryl darshan daryl dave davey david davide davina
  davor dawid dawit daya dayo deandre deanna debbie debora deborah debra declan deepak deepika
  deirdre delia delphine delroy demetria demetrius demi denis denisa denise deniz dennis derek
  dermot derrick derya deshaun deshawn desiree desmond devika devin dewi dexter dhanush dhruv
  diana diane dianne diarmaid diarmuid didier diego dieter dilip dima dimitra dimitri dimitrios
  dimitris dina dineo dinesh dino dipti dirk divya djamila djibril dmitri dmitriy dmitry dobromir
  domenic domingo dominic dominik dominika dominique donald donna donovan doreen dorian dorien
  doris dorota dorothea dorothy dorottya dorte doug douglas dragan drahomira duarte duc dulce
  duncan dunja durga dusan dustin dvora dwayne dwight dylan dzmitry eamon ebele ebenezer ebere
  ebony ebrahim eddie eddy edgar edgars edith edmund edna edo edoardo eduard eduardo edurne edward
  edwin edwina edyta eefje efrain efua egor ehsan eibhlin eileen eilidh eimear einar einat eirik
  ekaterina ekin elad elaine eleanor elena eleni elham eli eliana elias elif elijah elin elina
  elio elisa elisabeth elisabetta elise eliseo elisha eliza elizabeth elke ella ellen ellery ellie
  elliot elliott ellis elmar elodie eloise elsa elsie elspeth elton elvira elwood emanuele emeka
  emeline emiel emil emile emilia emiliano emilie emilija emilio emily emine emma emmanouil
  emmanuel emmanuelle emmeline emmet emre enda eneko enid enrico enrique enzo eoghan eoin ephraim
  erdem erhan eric erica erich erik erika erin erling ermias ernestine ernesto ernst erol errol
  ersin ervin erwin esa esme esmee esmeralda esperanza esra esteban estelle ester esther eszter
  ethan etienne etta eugene eugenia eugenio eulalia eun eunice eunji eva evan evangeline evaristo
  eveline evelyn everett evert everton evgeni evgeniy evgeny evie ewa ewald ewan ewelina eylem
  eylul ezekiel ezinne ezra fabian fabiana fabiano fabien fabio fabiola fabrice fabricio fabrizio
  facundo fadi fahad faidon faisal faiz faiza falk fanny farah fareed fares farhad farhan farida
  farouk fatih fatima fatimah fatma fatou fatoumata faustino federica federico felicia felicitas
  felicity felipe felix femi femke feng fenna ferdinand ferenc fergus ferhat fernand fernanda
  fernando ffion fidel fikret filip filipi filippa filippo finlay finley finn fiona fiorella
  firdaus firoz flavia flavien flavio fleur flora florencia florian florin florine folake folasade
  folkert fran franca frances francesca francesco francine francis francisca francisco franck
  franco francois francoise franek frankie frantisek franz franziska fred freda freddie frederic
  frederica frederick frederik frederique fredrik freya frida friedrich frits fritz fumiko funmi
  funmilayo furkan gabby gabi gabor gabriel gabriela gabriele gabriella gabrielle gaetan gaetano
  gagandeep galen galina ganesh gareth garrett garrick garth gary gaspard gaston gaurav gautam
  gavin gearoid gediminas geert geertje geetha gemma genevieve geoff geoffrey george georgina
  geraint gerald geraldine gerard gerd gerda gergely gerhard gerlinde gernot gerrit gerry gertraud
  gertrude gervase ghislain ghislaine gia giacomo giancarlo gianfranco gianluca gianni gideon
  gilad gilbert giles gillian gilmore gina ginevra giorgio giorgos giovanna giovanni gisela gisele
  giselle gita gitte giulia giuliana giuliano giulio giuseppe gladys glenda glenn gloria glynis
  godfrey gokhan goncalo gonzalo goran gordon gorka gosia govind graciela graeme graham grainne
  greer greg gregoire gregor gregory greta gretchen gretel griet grzegorz guadalupe gudrun guenter
  guido guilhem guilherme guillaume guillem guillemette guillermo gulnara gulsen gunilla gunnar
  gunter gunther gurdeep gurpreet gustav gustavo guus gwen gwenda gwendolyn gwilym gwyneth gyorgy
  haakon habib habiba hadassah hadiza hafsa hagen haider hakan haley halima hamad hamdi hamed
  hamid hamish hamza hana hanan hanna hannah hanne hannelore hannes hans hansjorg hao harald hari
  harinder haris harish harjit harley harpreet harriet harrison harshal hartmut haruki haruto
  harvey hasan hasmukh hassan hatice hayat hayden haydn hayley hector hedda hedwig heidi heike
  heikki heiko heiner heinrich heinz helen helena helene helga helge helmi helmut hemant hendrik
  hendrika henk henri henrietta henrik henry herbert heriberto herman hermann hernan herve hewa
  hideaki hideki hideo hikaru hilal hilario hilary hilda hilde hillary himanshu hina hiroko hiromi
  hiroshi hiroto hiroyuki hisham hitesh hoa hoang holger hollie honorata horacio horst hortense
  hortensia howard hristo hubert huda hugh hugo hugues humphrey huong husain huseyin hussein huw
  hyun iain ian ibrahim ibtisam ida idoia idris ieuan ifan ifeanyi ifeoma ignacio igor ikechukwu
  ikenna iker ikram ilan ilaria ildiko ileana ilhan ilia ilker ilona ilse ilya ilze imad imani
  imelda immanuel imogen imran imre inaki inderjit indira indra indrani ines inga ingeborg ingo
  ingrid ingvar inigo ioan ioana ioanna ioannis iolanda iole ionela ionut iqra irena irene irfan
  irina irma irmgard isaac isabel isabela isabella isabelle isadora isaiah iseult ishaan isidro
  iskander isla ismael ismail ismet ismo isobel israt istvan itai itumeleng itzel itziar ivan
  ivana ivo ivor iwan iwona izaak izabela izzy jaana jaap jace jacek jacinta jackie jaclyn jacob
  jacoba jacqueline jacques jada jaden jadwiga jagdish jagoda jahangir jaime jaimie jake jakob
  jakub jamal james jamesy jamie jamila jamshed jana janae jane janek janelle janet janette janice
  janina janine janis janne janneke jannik jannis janos janusz jared jarek jari jaromir jaroslav
  jarrod jarvis jasmin jason jasper jaspreet jaswinder jatinder jaume javed javid javier jayant
  jayanti jayden jayesh jayme jayne jaynie jeanette jeanine jeanne jeannie jed jedrzej jeevan jeff
  jefferson jeffery jeffrey jelena jelmer jemima jemma jen jenna jennifer jenny jens jeremiah
  jeremias jeremy jermaine jeroen jerome jerrold jerry jerzy jess jesse jessica jessie jette jhon
  jia jiayi jill jillian jim jimena jimmy jin jiri jitendra jitka jitse joachim joan joana joann
  joanna joanne joao joaquin joaquina joasia jocelyn jochen jodie jody joe joel joelene joelle
  joerg johan johann johanna johannes john johnathan johnathon johnny jokin jola jolanda jolanta
  jolene jon jonah jonas jonathan jonathon jongmin jonny joop joost jordana jordi jorg jorge
  jorgen joris jorma jorunn jose josef josefa josefina josefine josep joseph josephine joshua
  josiah josiane josie josip josselin josue jouni jovan jovana joyce jozef jozsef juan juana
  juanita judith judy juha juhani juho jukka jules julia julian juliana juliane julianne julie
  julieann julien juliet julieta juliette julio julius juliusz junaid junichi jurgen jurgita juri
  jurriaan jussi justin justine justyna jutta kacey kacper kadeem kadir kailash kaique kaisa
  kaitlin kaitlyn kaja kajetan kalle kamal kamala kamaljit kamil kamila kamla kamran kanishka
  kanye kapil karam karan karen karim karima karin karina karl karla karlheinz karoliina karolin
  karolina karsten karthik karthika kartik karyn kasia kasim kasper kata katalin katarina
  katarzyna kate katelin katelyn katerina katharina katherine kathi kathleen kathrin kathryn kathy
  katia katie katinka katja katrin katrina katy katya kavita kavya kayla kaylee kayleigh kayode
  kazimierz kazuho kazuki kazuo keegan keelan keeley keely keenan kees kefu kehinde keiko keir
  keira keisha keith keld kelechi kellie kelly kelsey kelvin kemal kenan kendall kendra kendrick
  kenji kenneth kenny kentaro kerem keri kerrie kerry kerstin kevin keyla keziah khadija khadijah
  khaled khalid khalida khalil khanh khanyisile kiana kiara kieran kieron kiersten kiki kiko
  kilian kim kimberley kimberly kimiko kinga kiran kirill kirsten kirstie kirstin kirstine kirsty
  kishore kjell kjetil klaas klara klaudia klaus klavdia klementyna knut koen kofi kohei koji kojo
  koki konrad konstantin konstantina konstantinos koray korinna kornelia kourosh kris krishna
  krishnan kristaps kristel kristen kristian kristiina kristijan kristin kristina kristine kristof
  kristoffer krisztina krystal krystian krystyna krzysiek krzysztof ksenia kseniya kuba kumiko
  kunal kundai kurt kwabena kwame kwasi kyle kylie kyra kyrie kyung lachlan ladislav laetitia
  laila lajos lakeisha lakisha lakshmi lalita lalitha lamar lamont lana laoise larissa larry lars
  larysa lashonda lasse laszlo latifa latisha latoya latrice laura laureen lauren laurence laurent
  lauretta lauri laurie lavinia lavonne lawrence layla leah leandra leandro leanna leanne lech
  leda leela leesa leif leila leire leisha lena lenka lennart leo leokadia leon leona leonard
  leonardo leonhard leonid leonie leonor leopold leopoldo leroy lesedi lesley leslie leszek
  leticia letitia letizia levent lewis lexi leyla liam lidia lidija lieke liesbeth lieselotte liga
  ligia lijuan lilah lilia liliana lilith lillian lilly lina linda lindiwe lindsay lindsey lindy
  linh linnea lioba lionel lior lisa lisbeth lise liselotte lisette lissa livia liviu liz liza
  lizzie ljiljana ljubica ljudmila llewellyn lloyd lluis loes logan loic lois lola loraine
  loredana lorelei lorens lorenz lorenzo loretta loretto lori lorna lorraine lotte lottie louella
  louis louisa louise lovisa luan luana lubomir lubos luc luca lucas lucia lucian luciana luciano
  lucie lucile lucinda lucy ludivine ludmila ludovic ludwig luigi luis luisa luisana luiz luk luka
  lukas lukasz luke lulu lupita lutz luzia lydia lyle lynda lynette lynn lynne lynnette lynsay
  lynsey lyubomir lyubov lyudmila maaike maarit maarten mabel macey maciej maciek madalina
  madelaine madeleine madeline madhav madhu madhuri mads maeve magali magda magdalena magdalene
  magnus maha mahendra mahesh mahira mahmoud mahmud mahnoor maia maira maisie maisy maite maja
  majid makoto malachy malak malcolm malgorzata malgosia malia malik malika malin malina mallory
  mamadou mamta mandisa mandla mandy manel manfred manfredo manish manjit manjula manoel manoj
  manon mansoor mansour manuel manuela mara marat marc marcel marcela marcelina marcella marcelle
  marcello marcelo marcia marcin marco marcos marcus marcy marek margaret margarita margaux
  margery margot marguerita marguerite mari maria mariam mariama mariana mariangela marianne
  maribel maribeth maricel marie mariella marielle marietta marija marije marijn marika marilena
  marilou marilyn marilynn marinus mario mariola marion marisa marisela marisol marissa marit
  marius mariusz marjan marjolein marjorie markku marko markus marla marleen marlene marlies
  marlisa marlon marouane marta martha marti martijn martin martina martine martins marton martyn
  marvin mary maryam maryann maryanne marybeth marylou marzena masaki masamichi masayuki masha
  masood massimo mate matej mateo mateusz matheus mathew mathias mathieu mathijs mathilde mathis
  matias matilda matko matt matteo mattheus matthew matthias matthieu matti mattia mattias matus
  maud maude maureen maurice mauricette mauricio maurits mauro maxim maxime maximilian maxine
  maxwell maya mayank mayra mbali meera mees megan meghan mehdi mehmet mehreen mehwish mei meike
  melania melanie melina melinda melisa melissa melvin menno meral meredith merel meret merete
  meritxell merve meryem meryl mette micaela micah michael michaela michaele michal michalina
  michel michele micheline michelle michiel michiko mick mickael mickey mieczyslaw mieke miguel
  miguelina mihaela mihai mihail mihir mika mikael mikaela mike mikel mikhail mikkel mikko mikolaj
  mila milagros milena milica millie milo milos miloslav mimi minako mindaugas minh minori
  mirabelle miranda mireille mirek mirela mirella mireya miriam mirjam mirko miroslav miroslawa
  mirza misha mitch mitchell mitsuko miyuki mizanur moeen moeketsi mohamad mohamed mohammad
  mohammed mohan mohanad mohit mohsen moira moiz mollie monica monika monique monira montserrat
  monty morag mordechai morgan moritz morris morten moses moshe moussa mubarak mudassir muditha
  muhammad muhammed mukesh muna munir murali murat muriel murray murtaza musa mustafa muthu mwangi
  myra myriam myrtle naasir nabeel nabil nabila nacho nadeem nadezhda nadia nadine nadira nadja
  naeem nagendra nagesh nageswara nahid naila naima najib naledi nancy nandini nandita nanette
  naoki naoko naomi narayan narendra narges nasir nasreen nasrin nasser natalia natalie nataliya
  nataly natasha nathalie nathaly nathan nathaniel natsuki naveed naveen navin navneet nayan
  nayeli nazanin nazia nazir ndidi neal nedim neeraj neeta neha neil nele nelson nerea nermin
  nerys nesrin nestor neus neville ngoc ngozi nia niall niamh nicanor nichola nicholas nicholaus
  nicki nicky nico nicol nicola nicolas nicole nicoletta nicolette nidhi niels nieves nigel nikhil
  nikita nikki nikky niklas nikola nikolai nikolaos nikolay nikolina nikos nilesh nils nilufar
  nimisha nina nino nirav nirmala nisha nitesh nitin nitya njeri njoroge nkechi nkosi noah noam
  nobuhiro nobuko nobuyuki noella noelle noemi nokuthula nolan nomvula nonhlanhla nonso noor
  nooshin nora norah norbert norberto noreen norma norman nosipho notburga nour nuala nubia nuno
  nuria nurul nyambura nyasha oakley oana obadiah obinna obioma octavia octavian octavio oddvar
  odette odile odin ofelia ofelie ofer okechukwu oksana ola olaf olamide olanrewaju olav ole oleg
  olek oleksandr oleksandra oleksiy olena olga olgierd oliver olivia olivier oliwia olli ollie
  olof oluchi olufemi olumide olusegun oluwaseun oluwatobi omar omari omer omotola ondine ondrej
  onur oonagh oriana oriol orla orlin orly ornella orsola orsolya osagie osama oscar oskar osman
  osvaldo oswald othman otis ottavia ottilie otto oumar owen ozan ozgur paavo pablo paddy padraic
  padraig paige paivi palesa pallavi pamela panagiotis pankaj paola paolo paresh parisa parminder
  parth parvatha parvati parvin pascal pascale paschal pasquale pati patrice patricia patricio
  patrick patrik patrycja patryk patti paul paula paulette pauliina paulina pauline paulius paulo
  pavel pavol pawan pawel payal pearlie pedram pedro peggy pekka pekko penelope percy pere
  peregrine perry petar pete peter petr petra petronella petros petru petter petteri petya phil
  phila philip philipp philippa philippe philippos phillip phindile phoebe phyllis pia piero
  pierre pierrick pieter pieternella pietro pilar pim pinar piotr piyush plamen pooja pradeep
  prageeth prakash pramod pranav pranay prasad prasanna prashant pratik praveen preethi preeti
  priit priscilla prita pritam priti priya priyanka priyanshu priyesh przemek przemyslaw puja
  pujan purvi pushpa qamar qasim qiang quang queenie quentin quincy quinn quintin quique quynh
  rachael rachel rachid radek radhika radka radmila radoslav radoslaw rafael rafaela rafaella
  rafal rafe raffaele raffaella rafiq raghav ragnar ragnhild raheem rahel rahma rahul raimund
  raimundo raisa raissa raj rajan rajat rajendra rajesh rajiv rajni rakesh ralf ralph raman rameez
  ramesh ramin ramiro ramon ramona ramsey randall randolph rania ranjit ranveer raoul raphael
  raphaela raquel rashad rasheed rashid rashida rashmi rasmus raul ravi ravinder rayhan raymond
  raymundo razia razvan reagan rebecca rebekah reece reema refilwe regan reggie regina reginald
  regine regis rehana reina reinaldo reiner reinhard reinhold reinier rekha remco remi remigiusz
  renae renan renata renate renato renaud rene renee renuka reshma reuben rhett rhian rhianna
  rhianne rhiannon rhidian rhoda rhodri rhona rhonda rhys riaz ricarda ricardo riccardo richard
  richelle richie rick rickard ricky rieke rikke rikki riku riley rima rimantas rina rishi rita
  ritchie ritesh ritu riya roald robbie robert roberta roberto robyn roch rocio roderick rodney
  rodolfo rodolphe rodrigo rodrigue roger rogerio rogier rohan rohini rohit roisin roksana roland
  rolando rolf romain romana romano romeo romuald romy ronald ronan ronja ronni ronnie ronny roos
  rory rosa rosalba rosalia rosalie rosalind rosalinda rosalyn rosamund rosana rosanna rosaria
  roseanne rosella roselyn rosemarie rosetta rosie rosina rositsa roslyn ross roswitha rouven
  rowan roxana roxanna roxanne roy roza rozanne rozina ruben rubina rucha rudi rudolf rudolfs
  rufus rui ruixue rukhsana rune rupali rupert rupinder russell rustam rutendo rutger ruth ruthie
  ruza ryan ryanne ryo ryszard ryuichi saad saanvi sabah sabina sabine sabira sabrina sacha sachin
  sadia sadie saeed safa safia safiya sagar sagarika sahar sahil saifullah saima saira sajid
  sakshi sakura salah salim salima sally salma salman salome salvatore sam samantha samara sameer
  sami samia samina samir samira samit samson samuel samuele sanaa sanam sandeep sander sandhya
  sandra sandro sanford sangeeta saniya sanja sanjana sanjay sanjeev sanjoy sanju sanna sanne
  sansa santosh saoirse saori sapna sara sarah sarai saransh saraswati sarina sarita sascha sasha
  saskia satish satomi satoshi saul saurabh savanna savita sayaka sayed scott seamus sean
  sebastiaan sebastian sebastiano sebastien sebnem seema sefa segun selam selcuk selena selim
  selin selina selma selwyn semra senan senthil seppo serap seren serena serge sergei sergey
  sergio sergiu serhiy serkan seth seungmin sevda severine seyed seyi shabana shabir shabnam shadi
  shafaq shafiq shaheed shaheen shahid shahida shahnaz shahrukh shaista shakeel shakil shakila
  shakira shalini shalom shameem shamim shamima shan shana shanae shandra shane shanelle shania
  shanice shanique shankar shanna shannon shantanu shanthi shanti shaquille sharad shari sharmila
  sharmin sharon sharonda shashank shashi shasta shaun shauna shawn shayan shayla shayne shazad
  shazia sheena sheetal shehnaz shehzad sheila shelagh shelby shelia shelley shelly shelton sherri
  sherrie sherwin sheryl shevaun shigeru shilpa shinji shira shirin shirley shivan shivani shlomo
  shobha shohreh shoji shona shoshana shreya shrikant shruti shubham shweta shyam shyamala
  sibusiso siddharth sidney sidonie siegfried sieglinde siegrid sietske siggi sigita signe sigrid
  sigurd sikander silke silvan silvana silvester silvia silvio simao simeon simon simona simone
  simos simran sina sinazo sindisiwe sindre sinead siobhan sipho sissel sizwe sjoerd slavica
  slawomir slobodan sneha snezana soeren sofie sohail solange solomon solveig somchai sonal sonali
  sondre sonia sonja sonya sophia sophie soraya soren sotiris souleymane soumya spiros spyros
  srdjan sreenivas sridhar srinath srinivas stacey stacie stacy stan stanislav stanislava
  stanislaw stanley stavros stefan stefania stefanie stefano stefanos steffen steffi steinar
  steinunn stelian stelios stellan steph stephan stephane stephanie stephany stephen stephon
  stevan steve steven stewart stig stijn stina stoyan stuart subash subhash sudha sugandha suhail
  sukhdeep sukhwinder sulaiman suleiman suleyman suman sumathi sumaya sumit summayah sune sunil
  sunita sunniva supriya surabhi surendra suresh surinder surya susan susana susann susanna
  susanne sushil sushma susie suzan suzana suzanne suzette suzie suzy svein sven svenja svetlana
  svetoslav swati syed syeda sylvain sylvestre sylvia sylvie sylwester sylwia synnove szabolcs
  szilvia szymon taavi tabitha tadas tadej tadeusz tadhg tahir tahira taiba taiga taina taiwo
  takahiro takashi takeshi takuo takuya talha talia talitha tamara tamas tamer tamika tammie tammy
  tamsin tamsyn tanguy tania tanisha tanja tanmay tanvi tanya tapiwa tara tarek tariq tarja tarmo
  taru tarun tasha tasneem tatenda tatiana tatjana tatsuo tatsuya tatu tatyana tayla taylor tayo
  tayyab tebogo teddy teemu tegan temitope teo teodor teodora teodoro terence teresa teresia
  tereza terezia terje terrance terrell terrence terri tess tessa teun tevin thabiso thabo
  thandeka thandi thandiwe thanh thanos thea thelma theo theodor theodora theodore theodoros
  theodosia theppitak theresa therese thiago thibault thibaut thierry thijs thiruma thom thomas
  thomasz thora thorben thorsten thulani tiaan tiago tiana tiit tilly tim timo timothy tina tine
  titus tiziana tiziano tobey tobi tobias toby todd tola tollef tolu tom tomas tomasina tomasz
  tomislav tommaso tommy tomoko tonda toni tonia tony tonya toomas torben torbjorn torgeir torsten
  toru toshiko tove tracey tracie travis treasa tremaine trent trevon trevor tricia trina trine
  trish trisha tristan tristian tristram truda trudy trygve tsepo tshepo tsubasa tufan tugba tulsi
  tunde tuomas tushar tuula tyler tyra tyreese tyrell tyrese tyrone tyson uchenna ugo ugochukwu
  ulf ulises ulla ulrica ulrich ulrike umar umberto umer umesh unai unathi uriel urmas uros ursel
  ursula urszula usha ushma usman uta utkarsh uwais uwe uzma vaclav vadim vaishali vaishnavi
  valdemar valentin valentina valere valeria valerie valerio valeriy valeriya valters vandana
  vanessa vania vanja varun vasco vasile vasiliki vasilis vasudev vasyl vedran veena veera veerle
  veikko velma venkat venkata venkatesh vera vernon veronica veronika veronique vesa vesna vibeke
  vicenta vicente vicki vickie vicky victor vidar vidya viggo viivi vijay vijaya vikas vikki
  vikram vikrant viktor viktoria viktoriya vilhelm viliam ville vilma vimala vinay vinayak vince
  vincent vincenza vincenzo vineet vineeta vinicius vinnie vinod violeta violetta vipin vipul
  viraj virgil virginie virginija virpi vishal visnja vitaly vittoria vittorio vivek vivian vivien
  vivienne vlad vladimir vladimira vladislav vojtech volker volodymyr vratislav vsevolod vuk vusi
  vusumuzi vuyo vytautas waclaw wafa wahid wajid waldemar waldo waleed walentyna walid walter
  waltraud wambui wanda wangui wanjiku wanjiru waqas warsame waseem wasim wayne wei weiwei wenche
  wendell wendy werner weronika wesley whitney wichert wieslaw wieslawa wiktor wiktoria wilbert
  wilco wilfred wilfredo wilfried wilhelm wilhelmina willem william willie wilma wilmer wim
  winfried winnie winona winston witold wladyslaw wojciech woldemar wolfgang wolfram wongani wout
  wouter xander xanthe xavi xavier xenia xiang xiao xiaoming ximena xin xiomara xiu xolani yaa
  yacine yadira yael yan yanko yann yannick yara yaroslav yaseen yasemin yash yasir yasmin yasmine
  yasser yassine yasuko yehuda yemi yemisi yesenia yetunde yevgenia yevgeny yewande yiannis ying
  yingming yitzhak ylva yngve yohan yohannes yohei yolanda yolande yorick yosef yoshiki yoshiko
  yossi yosuke younes youngmin youssef ysabel yuan yue yuka yuki yukio yuko yulia yuliya yulong
  yumi yuri yury yusra yusuf yusuke yvan yves yvette yvonne zac zach zacharias zachary zack zaheer
  zahid zahir zahra zaid zaida zainab zaira zakaria zaki zakir zandile zanele zara zarah zaynab
  zbigniew zbyszek zdenek zdravko zeeshan zehra zeinab zelda zenobia zenon zeshan zeynep zia zied
  zineb zita ziv ziyad zlata zlatan zlatko zoe zofia zohra zoltan zoran zorica zsofia zsolt zsuzsa
  zubair zuleika zulfiqar zuri zuzana zuzanna zydrunas
`);
