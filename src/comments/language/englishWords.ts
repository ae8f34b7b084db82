import { wordSet } from "../wordSet";

/**
 * The words that hold English sentences together, as far as they tell English from what else customers write in:
 * "is", "was", "in", "me", "no", "on", "an" count only as everyday words, because Dutch, German, Spanish or French
 * sentences are held together by them too.
 */
export const ENGLISH_FUNCTION_WORDS = wordSet(`
  the and with not they you your my our their its of for it very have has had but from this that these those when
  what why who which how are were been being would could should will can't don't didn't doesn't won't isn't wasn't
  aren't couldn't haven't hasn't i'm i've it's you're they're we're that's there there's never always too much many
  more most than then because about after before again only just still even every everything everyone nothing
  nobody anyone anything someone something any some all both each other out up down off over under through to by
  does did do be get got getting make made take took give gave go going went came come we he she him his her them
  us i'd we've you've into without while until since though although if or so as at i my
`);

/**
 * Everyday words of comments about companies, in the forms they are written in: what tells "rude staff" to be
 * English, and "Billing" in "Spoke to Billing" not to be a person.
 */
export const EVERYDAY_WORDS = wordSet(`
  a able above absolute absolutely abysmal accept access accessories account accounts accounting accurate action
  active activation actual actually ad add added address admin administration ads advert advertised advice advise
  advised adviser advisor afternoon agency agent agents ago agree agreed air airline airport all allow allowed
  almost alone along already also am amazing american amount an and android angry annoyed annoying annual another
  answer answered answering answers anyway anywhere apologise apologised apologize apologized apology app
  appalling apparently application appointment appointments approved apps area argued around arrange arranged
  arrival arrive arrived asian ask asked asking assistance assistant associate assured atrocious attendant
  attention attitude australian auto automated available average avoid away awesome awful baby back bad badly bag
  baggage bags bank banks banking bar bargain basic bathroom battery beautiful became bed been began behaviour being
  believe best better beyond big bill billed billing bills birthday bit black blame blue board booked booking
  bookings both bought box boxes branch branches brand break breakfast bring british broadband broke broken
  brought browser bug buggy bugs building bus business busy button buy buying cabin cable call called caller
  calling calls came camera can canadian cancel cancellation cancelled cancelling cannot captain car card cards care
  careless carrier case cash catalogue caused central center centre ceo chair chance change changed changes
  changing charge charged charger charges chase chat chatbot cheap cheaper check checked checking checkout child
  children chinese choice choose christmas city claim claims class clean cleaning clear clearly click clinic close
  closed closing clothes club clumsy code coffee cold colleague collect collected collection collections college
  come coming comment common communicate communication community companies company compare compared compensation
  competent competition competitive competitor competitors complain complained complaining complaint complaints
  complete completely complex complicated computer concern concerned conditions conference confirm confirmation
  confirmed confused confusing connect connected connection consider constant constantly consultant consumer
  contact contacted contacting contract contracts control convenient cool corporate correct correctly cost costs
  could counter country couple courier course cover coverage crap crash crashed crashes crashing credit crew
  cruise currency current custom customer customers cut daily damage damaged dashboard data date day days dead
  deal dealer dealing deals dealt dear debit decent decided deceptive default definitely delay delayed delays
  deliver delivered deliveries delivery demand denied dentist department departments deposit depot design desk
  despite despicable details device devices dial didn difference different difficult digital dinner direct director
  dirty disappointed disappointing disappointment disaster discharge disconnected discount discounts disgraceful
  disgusting dishonest dismissive dispatch display dispute documentation documents doctor doing dollars domestic
  don done door double download downtime dreadful dress drinks drive driver drivers drop dropped drops due duty
  each ear earlier early ease easier easily east easy effective efficient effort either electric electricity else
  email emailed emails embarrassing emergency employee employees empty end ended energy engine engineer engineers
  english enjoy enjoyed enough enquiry enterprise entire entirely error errors escalated especially estate
  estimate european even evening event ever every excellent except exceptional exchange excuse excuses executive
  existing expect expectations expected expensive experience explain explained explains explanation express
  extension extra extremely eye fabulous face facilities facility fact factory fail failed failing failure fair
  fairly fake fall family fantastic far farm fare fast faster fault faults faulty features feature fed fee feedback
  feel feels fees felt female few fibre field figure file filed fill final finally finance financial find fine
  finish finished fire first fit fitted fix fixed fixing flat flawless flight flights floor flying follow followed
  food foot forced foreign forever forget forgot form forms forward found free freezes french frequent frequently
  fresh friday friend friendly friends front frustrated frustrating frustration fuel full fully functionality
  funds furious furniture furthermore future game garage garbage gas gate general generally generic german gift give
  given giving glad global gone good goods google got government great greedy green greeting grey gross ground
  group guarantee guarantees guess guest guests guide guys gym hair half hall hand handle handled handling hang
  happen happened happening happy hard hardly hardware hassle hate have haven having he head headphones health
  hear heard heating heavy held hello help helpdesk helped helpful helping helpline helps hence her here
  hidden high higher highly hill hire history hit hold holiday home honest honestly hopeless horrible horrendous
  horrid hospital hot hotel hotels hour hours house housekeeping however hub huge human hung ideal idea idiots if
  ignorant ignored immediately impersonal important impossible impressed improve improved improvement improvements
  in inaccurate incompetent incorrect increase increased increases increasing indian indifferent ineffective
  inefficient inflexible info information infuriating initial inside installation install installed installer
  insufficient insurance integration interest interesting interface international internet invoice invoices
  involved irish irritating island issue issues it italian item items january japanese february march april june
  july august september october november december job join joined joke journey just keep keeps kept kettle key
  kids kind kindly kit kitchen knew know knowledge knowledgeable known lack lacking lacks ladies lady laggy laptop large
  last late lately later latest laughable lazy leads leaking learn least leave leaves leaving led left legal lengthy less
  let letter letters level liars library lie lied lies life light like limit limited limits line lines link list
  listen listened listening literally little live living load loan local location locked log login logistics long
  longer look looked looking lose losing loss lost lot lots loud lousy love loved lovely low lower loyal loyalty
  luck luggage lunch lying machine mad madam magazine mail main mainly major male man management manager managers
  manner manual map market marketing massive match matter mattress maybe meal meals mean means meant measure medical
  medication mediocre medium meet meeting member members membership men mention mentioned menu mess message messages
  messed messy met method middle minute minutes misleading miss missed missing mistake mistakes mobile model modem
  modern moment monday money month monthly months morning mortgage mostly mother move moved moving mum music must
  name national near nearly need needed needing needs negative neither network networks new news next nice night nightmare nil no
  noise noisy non none nor normal normally north not note notes notice noticed notification notifications now
  number numbers numerous nurse obviously of offer offered offering offers office officer often ok okay old on
  once one ones ongoing online onboarding open opened opening operations operator opinion opposite option options or order ordered
  ordering orders ordinary organised organized original otherwise ourselves outage outages outdated outrageous
  outside outstanding overall overcharged overpriced own package packages packaging page paid pain paper parcel
  parcels park parking part partner parts party pass passed password past patch pathetic patient patients pay paying
  payment payments payroll peak pending people per perfect perhaps period permanent person personal personally
  personnel pharmacy phone phoned phones photo pick picked picking piece place plain plan plane plans plastic platform
  play please pleased plus point pointless points polite policies policy poor poorly portal position possible
  post postage postal potential pounds power practice pre predatory premium prescription present president press pretty
  previous price prices pricey pricing print printer prior priority private probably problem problems procedure
  process processes product products professional profile program project promise promised promises promotion
  proper properly property provide provided provider providers providing public pull purchase purchased purchasing
  push put quality queries query question questions queue queues quick quicker quickly quiet quit quite quote quoted
  quotes rail raised ran random range rarely rate rates rather read reading ready real really reason reasonable
  reasons receipt receive received recent recently reception receptionist recommend recommended record red
  redundant reduce reduced reference refund refunded refunds refuse refused regarding region regional register
  regular related relationship reliability reliable relocation remember reminder remote removed renew renewal
  rent rental repair repaired repairs repeat repeated repeatedly replace replaced replacement replied reply report
  reported reports rep reps representative request requested requests require required reschedule reservation
  reservations resolution resolve resolved response responses responsible responsive rest restaurant result
  results retail retention retentions return returned returning returns review reviews rewards ridiculous right
  ring rings rip ripoff road roaming robot room rooms round router routine rubbish rude run running russian sad safe
  said salary sale sales salesman same sample sat satisfaction satisfied saturday save saved savings saw say saying
  says scam scammers schedule scheduled school scottish screen search seat seats second secondly section secure
  security see seem seems seen selection self sell selling seller send sending senior sense sent separate
  serious seriously served server service serviced services session set settings setup several shambles shame
  shameful shipment shipped shipping shirt shit shocking shoes shop shopping shops short shortage should show showed
  shower shown sick side sign signal signed significantly silver similar simple simply since single sister site
  sitting situation size sizes sky slack slight slightly sloppy slow slower slowly sluggish small smart smell smooth so
  social software sold solid solution solutions solve solved some son soon sorry sort sorted sorting sound south
  space spam spanish speak speaking special specialist specifically speed speeds spend spent spoke spoken spoilt
  sport spring staff stage stale stand standard standards standing star start started starting state states
  statement station status stay stayed sticky stock stopped stop storage store stores story straight street stress
  stressful strong structure stuck student stuff stupid subscription substandard such suddenly suffered
  suggestion suit suite summer sunday super superb supervisor supplier supply support supported supposed sure
  surgery surname surprise surprised survey surveys switch switched switching system systems table take taken takes
  taking talk talked talking tariff tax taxi team teams tech technical technician technology technicians telephone television tell teller telling
  ten tenant terminal terms terrible terribly terrific test than thank thankful thanks themselves therefore thief
  thieves thing things think third thorough thought three thrown thursday ticket tickets till time times tiny
  tired today together told tomorrow tonight took tool top total totally touch tour town toy track tracking trade
  traffic train training trains transaction transfer transferred transparency transport travel traveling travelling
  treat treated treatment trial tried trip trouble truck true trust try trying tube tuesday turn turned tv twelve
  twice two type tyres ugly unable unacceptable unavailable uncaring unclear uncomfortable understand
  understaffed understanding unethical unexpected unfair unfriendly unhappy unhelpful uninformed union unit united
  university unless unlimited unnecessary unprofessional unreasonable unreliable unresolved unresponsive unsafe
  unsatisfactory unstable untrained unusable unwilling upgrade upgraded upon upset use used useful useless user
  users uses using usual usually utilities utterly vague valuable value van various vehicle vendor version via
  view village virtual visa visit visited voice voicemail void voucher vouchers wait waited waiting walk walked want wanted
  wants warehouse warm warranty was waste wasted wasting watch water way website wedding wednesday week weekend weekly weeks
  weird welcome well went west what whatever wheel whenever where whereas whether while white whoever whole whom
  whose wide wife wifi wi-fi will window windows winter wireless wise wish within woman women wonderful wont word words
  work worked workers working works workshop world worn worried worse worst worth worthless would wow write
  writing written wrong wrote yeah year yearly years yellow yes yesterday yet young yourself yours zero
  gutted cheat cheated cheats fraud fraudulent lag lags crappy sucks suck meh mediocre overbooked oversold
  incompetence negligence rudeness slowness lateness hospitality connectivity usability functionality
  airways bonus branded buffering clunky deductible downgraded freezing glitchy glitches hesitant jargon leak leaky
  loading login logistics misled missold mis-sold notified outsourced pushy queueing reboot relevant repetitive resell
  reset restock returned scratched sizing spotty stale streaming tasteless temperature throttled torn underwhelming
  target apple orange shell gap delta subway undercooked is me says upsell upselling vague wobbly
`);
