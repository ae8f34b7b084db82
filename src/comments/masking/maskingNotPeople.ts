import { wordSet } from "../wordSet";

/** Names of people that are brands, places or sayings; words as they are compared: lower case, no signs, no "'s". */
const PHRASES = `
  john lewis|ted baker|paul smith|tommy hilfiger|calvin klein|ralph lauren|kate spade|marc jacobs|michael kors
  vera wang|hugo boss|tom tom|jack wills|jack daniels|jack daniel|jack jones|jack and jones|fred perry|laura ashley
  papa john|papa johns|trader joe|trader joes|harvey nichols|jimmy choo|jimmy john|jimmy johns|steve madden
  victoria secret|victorias secret|barnes noble|barnes and noble|ben jerry|ben and jerry|ben and jerrys|ben jerrys
  charles schwab|edward jones|raymond james|morgan stanley|jp morgan|j p morgan|stanley morgan|duncan hines
  betty crocker|aunt bessie|uncle ben|uncle bens|sara lee|mary kay|elizabeth arden|bobbi brown|charlotte tilbury
  max factor|james bond|harry potter|peter pan|santa claus|father christmas|mickey mouse|donald duck|joe bloggs
  average joe|john doe|jane doe|uncle sam|sam club|sams club|tim hortons|tim horton|johnson johnson
  johnson and johnson|frankie benny|frankie and benny|frankie and bennys|marie callender|famous dave|famous daves
  jenny craig|martha stewart|ann taylor|ann summers|miss selfridge|dorothy perkins|marks spencer|marks and spencer
  eddie bauer|christian dior|dr martens|dr marten|dr pepper|dr oetker|mr kipling|mr price|mr coffee|mr clean|mr muscle
  mrs fields|mr bean|mr right|mr tickle|george foreman|henry hoover|tom ford|toni guy|toni and guy|tony guy|tony and guy
  alexander mcqueen|louis vuitton|giorgio armani|karl lagerfeld|robert half|oliver wyman|oliver bonas
  emma mattress|emma bed|casper mattress|plain jane|lazy susan|bloody mary|hail mary|tom dick and harry
  tom dick harry|every tom|peeping tom|jack of all|union jack|big ben|ken burns|ruby tuesday|ruby tuesdays
  wells fargo|lord taylor|carl jr|carls jr|jesus christ|roger that|murphy law|murphys law|paul mitchell|bath body
  jo malone|paige denim|james cook|kurt geiger|clark shoes|patrick day|patricks day|andrew square|george cross|simply red
  peter out|mike drop|good will|free will|at will|iron will|chase bank|rose gold|amber alert|crystal palace|holly hill|max out`
  .trim()
  .split(/[|\n]/)
  .map((phrase) => phrase.trim().split(" "));

/** Phrases by their first word. */
export const NOT_PEOPLE: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord(PHRASES);

function byFirstWord(
  phrases: readonly (readonly string[])[]
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const first = phrase[0] ?? "";
    const group = groups.get(first);
    if (group) group.push(phrase);
    else groups.set(first, [phrase]);
  }
  return groups;
}

/** After these a name is a place ("San Jose", "St James"), before those too ("Charlotte airport"). */
export const BEFORE_PLACES = wordSet(
  "san santa santo sao saint st los las el port fort lake mount mt puerto villa notre"
);
export const AFTER_PLACES = wordSet(`
  airport airports station street st road rd avenue ave boulevard hospital university college school park hotel
  terminal square bridge island islands county beach valley mall plaza tower stadium springs heights creek falls
  international football cathedral church museum ward lodge unit clinic surgery suite wing close mews homes quay docks harbour hills cross
`);

/** Companies and products that people speak to, so that "spoke to Vodafone" keeps its sense. */
export const ORGANISATIONS = wordSet(`
  openreach bt vodafone verizon comcast xfinity spectrum cox sprint tmobile telstra optus orange telefonica talktalk
  plusnet ee giffgaff tesco asda sainsbury sainsburys aldi lidl morrisons walmart costco amazon ebay etsy google
  microsoft apple samsung sony lg huawei xiaomi nokia motorola dell lenovo asus acer intel nvidia facebook instagram
  whatsapp twitter linkedin tiktok youtube netflix disney spotify hulu paypal stripe klarna visa mastercard amex
  hsbc barclays lloyds natwest santander halifax nationwide monzo revolut citi citibank capital aviva axa allianz
  zurich geico progressive statefarm bupa cigna aetna humana ups fedex dhl hermes evri dpd usps yodel royal uber lyft
  bolt deliveroo doordash grubhub ubereats airbnb expedia booking ryanair easyjet lufthansa delta jetblue southwest
  emirates qantas virgin hilton marriott hyatt ikea argos currys boots zara primark nike adidas mcdonalds mcdonald
  starbucks costa subway kfc dominos ford toyota honda nissan bmw audi volkswagen vw tesla hyundai kia renault peugeot
  salesforce hubspot zendesk slack zoom teams outlook excel windows android iphone ipad mac macbook chrome safari
  firefox quickbooks xero sap oracle jira shopify wordpress trustpilot ofcom ombudsman fca gdpr nhs hmrc dvla
  british american european english indian irish scottish french german spanish chinese italian united
`);

/** Shops and brands whose names are a person's with "'s": "Wendy's was cold". */
export const OWNERS_OF_BRANDS = wordSet(`
  wendy macy denny kohl lowe levi carl arby domino papa sainsbury wetherspoon mcdonald frankie friday chili applebee
  zaxby culver hardee dick annie amy newman hershey kellogg reese lay campbell sam joe jimmy jerry michael land
  victoria marshall dillard dunkin popeye nando hobbs clark clarks jamie charlie tony lloyd barclay christie sotheby
`);
