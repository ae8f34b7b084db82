import { wordSet } from "../wordSet";

/**
 * Frequent surnames of many cultures, in lower case and without accents. Alone they say nothing, because many are
 * words and companies; beside a given name or a title they belong to the person.
 */
export const SURNAMES = wordSet(`
  abbott abdullah abubakar adams adebayo adeyemi agarwal aguilar ahmed akhtar ali almeida alvarez
  andersen anderson andersson appiah araujo archer arora arslan asante aydin baker bakker balogun
  banerjee banks barber barbosa barker barnes bauer becker begum bell bennett bertrand best bhatia
  bhatt bianchi bird bishop black blackburn boateng bond bondarenko bonnet booth bos bose botha
  bradley braun brennan brooks brown bruno bryant bui burke burns burton bush butler butt byrne
  cameron campbell carpenter carter carvalho castillo castro celik chapman chatterjee chaudhry
  chavez chen cho choi chopra chowdhury christensen church clark clarke coetzee cole collins
  colombo conti cook cooper costa cox craig crawford cruz cunningham curtis dabrowski daly dang
  das davies day dejong dekker delgado demir deng desai devries diaz dixon dlamini dogan doherty
  dominguez douglas doyle dubois dumitru duncan dunn duong durand dvorak east edwards elliott
  ellis english eriksson esposito evans eze farmer feng ferguson fernandez ferrari ferreira field
  fields fischer fisher fletcher flores ford foster fournier fox francis fraser freeman french
  gallagher gallo gao garcia gardener gardner georgiou ghosh gibson gilbert giordano girard
  goldsmith gomes gomez gonzalez gordon govender graham grant gray greco green greene grey griffin
  griffiths guo gupta gustafsson gutierrez guzman haddad hall hamilton hansen harper harris
  harrison hart hartmann harvey hassan hawkins hayes he henderson hendriks henry hernandez herrera
  hicks hill hoang hoffmann hofmann holmes horvath hossain howard huang huber hudson hughes hunt
  hunter hussain huynh ibrahim ionescu islam ito ivanov ivanova iyer jackson jang jankowski jansen
  jenkins jennings jensen jeong jimenez johansen johansson johnson johnston jones jordan joshi
  joyce kamau kaminski kang kapoor karlsson kato kaur kaya kelly kemp kennedy kerr khalil khan
  khanna khumalo kim king klein knight kobayashi koch korhonen kovacs kovalenko kowalczyk kowalska
  kowalski kozlowski krause kruger kumar kuznetsov kwiatkowski lane lange larsen larsson laurent
  lawrence lawson lefebvre lehmann leroy lewandowski lewis li liang lim lin lindberg lindqvist liu
  lloyd long lopez love lowe lucas luo lynch ma macdonald mackenzie macleod mahmoud maier makinen
  malhotra malik mancini mansour marino marshall martin martinez martins mason matthews may mazur
  mccarthy mccoy mcdonald mcgrath mckenna medina mehta meijer mendez mendoza menon mensah meyer
  michel miller mills mirza mitchell mohamed mokoena montgomery moody moore morales moreau moreno
  morgan morris morrison mueller mukherjee mulder muller munoz murphy murray mwangi myers nagy
  naidoo nair nakamura nascimento nasser ndlovu nelson neumann newman ngo nguyen nichols nielsen
  nieminen nikolaidis nilsson nkosi nolan north novak novotny nowak nwosu obi obrien oconnor
  odhiambo ogunleye okafor okonkwo oliveira oliver olsen olsson oneill oreilly ortega ortiz osei
  osullivan otieno owen owens owusu ozturk page palmer papadopoulos park parker parsons patel
  payne pearson pedersen pereira perez perkins perry persson peters peterson petrov petrova pham
  phan phillips pierce pillai popa pope popescu porter potter powell pratt preston pretorius price
  quinn qureshi rahman ramirez ramos rao rasmussen ray reddy reed reilly reyes reynolds rhodes
  ribeiro ricci rice rich richards richardson richter riley rivera roberts robertson robinson
  rocha rodgers rodrigues rodriguez rogers romano romero rose ross rossi rousseau roux rowe ruiz
  russell russo ryan sahin salazar saleh sanchez sanders santos sasaki sato saunders savage
  schafer schmidt schneider schroder schulz schwartz schwarz scott sethi shah sharma sharp shaw
  sheikh shepherd shevchenko short siddiqui sidorov silva simpson sims sinclair singh small
  smirnov smit smith sorensen soto souza spencer stephens stephenson stevens stewart stone
  sullivan summers sutton suzuki svensson svoboda swift szabo szymanski takahashi tanaka tang
  taylor thomas thompson thornton tkachenko todd torres toth tran tucker turner tyler vanderberg
  vandijk vargas vasquez verma virtanen visser volkov vu wagner walker wallace walsh walters wang
  wanjiku ward warren washington watanabe waters watson watts weaver webb weber welch wells werner
  west wheeler white whitehead whitfield wilkinson williams williamson willis wilson winters wise
  wisniewska wisniewski wojcik wolf wood woods wozniak wright wu wyatt xiao xie xu yamada yamamoto
  yang yates yildiz yilmaz yoon yoshida young zhang zhao zheng zhou zhu zielinski zimmermann
`);
