import { wordSet } from "../wordSet";

/** Given names that are also words: with a capital inside a sentence, or beside something that tells a person. */
export const NAMES_AND_WORDS = wordSet(`
  aj al alba ally alma amber art ash barb bas basil baz bea belle bev bill blaze bo brook buck bud
  buddy cal cam carol cat caz chad charlotte chi chip cj clay cliff cole colt con conn crystal cy
  dag daisy dale dan danish dawn daz dean deb dee des destiny dick doc dolly don drew dusty earl
  ed elan ern ernest eve faith fay fern frank gabe gale gaz gene gil ginger glen grace grant gus
  guy hal hank harmony harper harry harsh hazel heath heather herb holly hope hunter ike ira iris
  ivy jack jade jasmine jax jay jean jewel jez jo jock josh joy jp kai kari kat kay ken kent kev
  kip kit lance lane laurel lee leigh les lew lex lily linus lon lou lucky lyn mack mal manu
  marina mark marlin marsh mat max mel melody mercy merv mia miles mira misty mo moe molly myles
  nash nat nate ned nell nic nick norm olive opal orin oz pat patty pearl peg penny per pierce pip
  piper pj polly poppy randy ray reed rejoice rex rich rob robin rod roman ron rose rosemary ruby
  russ rusty sage sal sana sandy scarlet scarlett shay shaz shu shun sid skip skye sol sonny
  sterling stew sue sy tab tad ted terry tia tj tore trev tucker tug uri val van vic vid vin
  violet viv wade wally walt ward warren wes wiley will willow woody wren xan yaw zed zeke
`);

/**
 * Given names that are more often something else: months, places, brands, and words such as "can" and "said".
 * Only where something beside them says that it is a person ("spoke to April"), or a surname follows.
 */
export const RARELY_NAMES = wordSet(`
  ace adelaide africa alaska alexa alexandria amazon america an angel apple april ashton asia
  aspen august aurora austin autumn bear bentley berry bin blessing bliss brandy brooklyn cairo
  can candy carmel carolina cash catalina cedar celeste champagne charity chase chelsea cherry
  chester cheyenne china christian claude clement clementine clover comfort constance coral
  cordoba cortana cross dada dakota dallas dash dear deep denim denver dev devon dolores duke dung
  easter eden even fan favour florence ford forest fox friday gay genesis geneva georgia gift
  goodness gun hamilton happy honey honor honour houston hung india innocent ireland israel
  jackson jan january jesus jordan journey jun june junior justice kenya kia king kingston
  lancaster legend levi liberty lincoln london long lourdes love lupe lux madison major mama man
  mar maverick may melbourne memphis mercedes merit milan min mina mine ming monday montana my nam
  nana nevada noel nova ocean odd om oracle orlando pa papa paris patience pax peace pepper
  phoenix ping porsche precious preston prince princess promise prosper prudence purity queen rain
  ranger rebel river rocky rosario royal saffron said saint salvador santiago savannah sherry
  siena sienna sierra siri sky so sofia son song star stella storm su success summer sunday sung
  sunny sunshine sydney sylvan tiffany trinity troy tuna ty una unity valencia vegas verona
  victoria vienna viola virginia visa win wing winter wisdom wolf york young
`);
