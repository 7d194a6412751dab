/**
 * English words that are nobody's name: what a translator forgets to translate.
 *
 * Words that Chinese texts use as they are (app, bug, token, web, root, bit) are not here, nor those of programs
 * (true, try, test, promise, select).
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
  a about above access according accurate across act action active actual actually add adopt adopter adoption after
  again against age agree air all allow almost alone along already also although always amount among analysis and
  annual another answer any anyone anything appear application approach area argue arm around arrive article as ask
  asset at attack attempt attention audience author authority available average avoid award away back background bad
  balance bank bar barrier base based baseline basic basis battle be bear beat beautiful because become before begin
  behavior behaviour behind believe below benchmark benefit best better between beyond big bill block board body book
  border both bottom brain branch bridge brief bring broad build building burden business but buy by call campaign can
  cancer candidate capability capable capacity capital car carbon card care career carry cash cause cell center centre
  central century certain certainly chain chair challenge chance change character charge chart cheap check child
  children choice choose citizen city claim clean clear clearly client climate close cloud cluster coal code cold
  collect college color colour come comfort command commercial commit committee common community company compare
  comparison compete complete complex compliance component concern condition conduct conference confidence congress
  consider consume consumer consumption contain container content context contract control core correct cost costs
  could council count country county couple course court cover create crime crisis critical crop cross crowd culture
  cup current currently customer cut cycle daily damage dark data database day days deal debate debt decade decide
  decision decline deep default defence defend defense define degree delay deliver delivery demand deploy deployed
  deployment depth describe design desk despite detail detect develop developer device did die differ difference
  different difficult digital dinner direct direction director discover discuss disease disk display distance district
  divide do doctor does dog dollar door double doubt down draw dream drive driver drop drought drug due during duty
  each early earn earth ease easily east easy eat economic economy edge edit editor education effect effective effort
  eight either election electric electricity employ employee employer empty enable encourage end energy engine
  engineer engineering enjoy enough ensure enter enterprise entire entry environment equal equipment era error
  especially estimate even evening event eventually ever every everybody everyone everything evidence exact exactly
  example except exchange executive exist expand expect expensive experience expert explain explore explorer express
  extend extent eye face facility fact factor factory fail failure fair faith fall familiar family far farm farmer
  fashion fast father fear feature federal fee feed feel field fight figure file fill film final finally finance
  financial fine finish fire firm first fish fit five fix flat fleet flight flood floor flow fly focus follow food
  foot force forecast foreign forest forget form former forward foundation four frame framework free freedom fresh
  friend from front fruit fuel full fully fund funding further future gain game gap garden gas general generate
  generation gentle get girl give glass global go goal gold good govern government grade grand grant graph gray great
  green grid ground group grow growing growth guess guide gun had hair half hand handle hang happen happy hard hardly
  hardware harm has hat have he head health hear heart heat heavy her here hers high higher highest highly him his
  history hit hold hole holiday home hope horse hospital host hot hotel hour house household how however huge human
  hundred husband hype ice idea identify ill image imagine impact implement important improve in include income
  increase increasingly indeed independent indicate individual industry inference inflation inform infrastructure
  initial initiative innovate innovator inside insight install instance instead insurance integrate intelligence
  intend interest internal international into introduce invest investment investor invite involve iron is island issue
  it item its itself job join journey judge jump just keep kept key kid kill kind kitchen know knowledge labor labour
  lack lake land landscape language large largest last late later latest latter launch law lawyer lay layer lead
  leader leadership leading learn learning least leave left leg legal less lesson letter level library licence license
  lie life lift light like likely limit line link list listen little live load loan local location long longer look
  lose loss lost lot low lower lowest luck lunch machine magazine main mainly maintain major majority make maker male
  manage management manager many map mark market marketing marriage mass master match material matter mature maturity
  may maybe mayor mean means measure measurement media medical meet meeting member memory mention message metal method
  metric middle might migrate mile military milk million mind mine minister minor minute miss missing mission mistake
  mix mobile model modern moment money monitor month monthly more morning most mother motion mount move movement much
  multiple music must name narrow nation national native natural nature near nearly necessary need neither network
  never news next night nine no nobody nor normal north not note nothing notice novel now number observe obstacle
  obtain obvious occur ocean of off offer office officer official often oil old on once one only open operate
  operation operational operator opinion opportunity option or orange order ordinary organic organization organize
  origin original other others ought our out outcome outside over overall own owner pace pack package page paid pain
  paint pair panel paper parent park part partial particular partly partner party pass past path patient pattern pause
  pay peace peak people per percent percentage perfect perform performance perhaps period person personal phase phone
  photo physical pick picture piece pilot pipeline place plain plan plane planet plant plastic platform play player
  please pleasure plenty point police policy political poor popular population position positive possible post
  potential pound power powerful practical practice practitioner prefer prepare presence present president press
  pressure pretty prevent previous price primary prime prior priority privacy private prize probably problem procedure
  process produce producer product production productive profession profit program programme progress project promote
  proof proper property propose protect proud prove provide provider public publish pull purchase pure purpose push
  put quality quarter question quick quickly quiet quite race rain raise range rank rapid rapidly rate rather ratio
  raw reach react read reader ready real really reason receive recent recently recipe recommend record recover red
  reduce refer reflect reform region regular regulate reject relate relation relative release relevant reliable rely
  remain remember remote remove renew rent repair repeat replace reply report request require rescue research reserve
  resident resist resolve resource respect respond respondent response rest result retail retire revenue review reward
  rice rich ride right rise risk river road rock role roof room rough round route row rule run rural safe safety
  salary sale same sample save saving say scale scene schedule school science scientist scope score screen sea search
  season seat second secret section sector secure see seek seem segment self sell send senior sense separate serial
  serious serve service settle seven several severe shadow shape share sharp she shelf shift ship shock shop short
  shot should show shut sick side sign signal silent silver similar simple simply since single sister site six size
  skill skin sky sleep slight slow small smart smooth snow so social society soft software soil solar soldier solid
  solve some somebody someone something sometimes soon sort soul source south space speak special specific speech
  speed spend sport spread square staff stage stake stand standard star start state station stay steady steam steel
  step stick still stock stone stop storage store storm story straight strange strategic strategy stream street
  strength stress strict strike string strong structure struggle student study stuff style subject success such sudden
  suffer sugar suggest suit sum summer sun supply support suppose sure surface surprise survey survive system table
  tackle take talent talk target task tax teach teacher team tech technical technique technology tell ten tend term
  text than thank that the their them theme then theory there therefore these they thick thin thing think third this
  those though thought thousand threat three through throughout thus ticket tie time tiny tired title to today
  together tomorrow tone too tool top topic total touch tough tour toward towards tower town track trade tradition
  traffic train training transfer transform transition travel treat tree trend trial trip trouble truck trust truth
  turn twice two type typical under understand union unit united universal university unless until unusual up upgrade
  upon upper urban urge us usage use used useful user usual usually valley value variety various vast vehicle vendor
  version very via victim view village visible visit visitor visual vital voice volume vote wage wait wake walk wall
  want war warm warn waste watch water wave way we weak wealth weapon wear weather week weekly weigh weight welcome
  well west what whatever wheel when where whether which white who whole whom whose why wide widely wife wild will win
  wind window winner winter wise wish within without woman wonder wood work worker workflow workload workplace world
  worry worth would write writer wrong yard year yearly yellow yes yet yield you young your youth zero zone
  `
    .trim()
    .split(/\s+/)
)
