/**
 * How languages that nobody reads here write numbers: enough to see that there is one.
 *
 * `parts`: what numbers are put together from, and `joints` what stands between these; `of`: what stands between a part and its
 * whole (neun von zehn); `shares`: a half, a third, twice, in one word.
 */
export type ForeignNumbers = {parts: string; joints?: string; of: string; shares: string}

/** Numbers in words of languages that are not read: only that they are numbers is known. */
export const foreignNumbers: readonly ForeignNumbers[] = [
  {
    parts:
      'ein eins eine einem einer zwei drei vier fünf sechs sech sieben sieb acht neun zehn elf zwölf zwanzig dreißig dreissig zig hundert tausend',
    joints: 'und',
    of: 'von aus unter',
    shares:
      'hälfte halb halbe viertel dreiviertel drittel fünftel zehntel doppelt verdoppelt verdreifacht dreifache zweifache'
  },
  {
    parts:
      'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante cent cents mille',
    joints: 'et',
    of: 'sur parmi',
    shares: 'moitié demi quart tiers cinquième dixième doublé triplé quadruplé'
  },
  {
    parts:
      'uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieci veinte veinti treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil',
    joints: 'y',
    of: 'de_cada entre de',
    shares: 'mitad tercio cuarto quinto décimo duplicado duplicó triplicado triplicó'
  },
  {
    parts:
      'uno una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici venti trenta quaranta cinquanta sessanta settanta ottanta novanta vent trent quarant cinquant sessant settant ottant novant cento mille',
    joints: 'e',
    of: 'su di',
    shares: 'metà terzo quarto raddoppiato triplicato'
  },
  {
    parts:
      'um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezesseis dezoito vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento mil',
    joints: 'e',
    of: 'em_cada em de',
    shares: 'metade terço quarto duplicou triplicou dobrou'
  },
  {
    parts:
      'een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend',
    joints: 'en ën',
    of: 'van_de op_de van op',
    shares: 'helft kwart derde verdubbeld verdrievoudigd'
  },
  {
    parts:
      'en ett två tre fyra fem sex sju åtta nio tio elva tolv tretton femton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen to fire seks syv sju otte åtte ni ti tolv tyve tjue tredive tretti halvtreds tres halvfjerds firs halvfems nitti hundrede tusind',
    joints: 'og',
    of: 'av ud_af av_de af',
    shares: 'hälften hälft halvdelen fjärdedel tredjedel fjerdedel fördubblats fordoblet doblet'
  },
  {
    parts:
      'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć dziewięciu dziesięciu dwadzieścia trzydzieści czterdzieści dziesiąt sto dwieście tysiąc jedenaście dwanaście',
    of: 'na z ze',
    shares: 'połowa połowę ćwierć podwoiło podwoiła'
  },
  {
    parts:
      'один одна два две три четыре пять шесть семь восемь девять десять двух трёх трех четырёх четырех пяти шести семи восьми девяти десяти двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто двести тысяча тысячи двадцати тридцати девятью',
    of: 'из',
    shares: 'половина половины половину четверть треть удвоилось удвоился вдвое втрое'
  },
  {
    parts:
      'один два три чотири шість сім вісім дев’ять десять двадцять тридцять сорок девяносто сто тисяча десяти дев’яти',
    of: 'з із',
    shares: 'половина половину чверть третина'
  },
  {
    parts:
      'bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin',
    of: 'da de’de',
    shares: 'yarısı çeyreği yarım'
  },
  {
    parts: 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh puluh belas seratus ratus seribu',
    of: 'dari',
    shares: 'setengah separuh sepertiga seperempat'
  },
  {parts: '절반', of: '중', shares: '절반'},
  {parts: 'ครึ่งหนึ่ง', of: 'ใน', shares: 'ครึ่งหนึ่ง'}
]

/** Words of English that are numbers elsewhere. */
export const homographs: ReadonlySet<string> = new Set(
  'tree trees once quince seize cent cents mille million venti otto fire firs tres lima sept quart tiers demi quarto quinto halb hundred elf enter'.split(
    ' '
  )
)
