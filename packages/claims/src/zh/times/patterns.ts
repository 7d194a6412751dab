import type {TimePatterns} from '../../times/rules.ts'

/** How Chinese puts times together; the names are those of the builders. */
export const patterns: TimePatterns = {
  silent: [
    'count unit=year grade',
    'count month-age',
    '!slash [ num=one|num=two + slash + num=one|num=two ] !slash',
    '!run [ ordinal-mark count unit=year ]',
    '[ ordinal-mark count ] gap'
  ],
  number: [],
  hundreds: [],
  ordinal: [],
  year: [
    'common-era? y:year4 unit=year',
    'y:num=zero unit=year',
    '[ y:num=two unit=year ] edge|whole|half|season|first-quarter|letter',
    '[ y:num=two unit=year ] of? ordinal-mark? count unit=month|unit=quarter',
    '[ y:num=two unit=year ] before count unit|length',
    'loose:bound|stop|comma|open|pause|in|from|to|versus|and [ y:num=two unit=year ] !during !mid !before !after !odd !grade !aged !of !since-then',
    'loose:bound|stop|comma|open|pause|in|from|to|versus|and [ y:num=two unit=year ] of !aged',
    '[ y:year4 ] whole|half|season|first-quarter',
    '[ y:year4 ] ordinal-mark? count unit=quarter',
    '[ y:year4 ] before count unit=quarter|length',
    'y:year4 cohort',
    '[ y:year4 ] letter=q|letter=h',
    'open [ y:modern ] close',
    'bound|stop [ y:num=year ] bound|stop',
    'in [ y:num=year ] bound|stop|comma|close|publish'
  ],
  spokenYear: [],
  eraYear: ['era:era n:num unit=year', 'era:era first:first-year', 'era:era unit=year during'],
  century: ['ordinal-mark? n:count unit=century', 'c:century'],
  decade: [
    'c:century of? n:short decade',
    'ordinal-mark? c:count unit=century of? n:short decade',
    'n:short decade',
    'n:year4 decade'
  ],
  numericDate: [],
  quarter: [
    'ordinal-mark? n:count unit=quarter',
    'n:first-quarter',
    'year|relative=year of? [ ordinal-mark? n:count unit=season ]',
    'bound|stop|comma|in|from|to|versus|and [ ordinal-mark n:count unit=season ] !ordinal-mark'
  ],
  code: [],
  half: ['n:half', 'ordinal-mark n:count measure? half-year', 'year of? [ letter=h + n:num=one ]'],
  month: ['!every [ m:short unit=month ]'],
  first: ['before|first n:count u:unit=quarter|unit=season|unit=month|length=quarter|length=month'],
  last: ['last|after n:count u:unit=quarter|length=quarter|length=month'],
  season: ['s:season'],
  unplaced: [
    'lunar lunar? lunar-day?',
    'lunar count unit=month lunar-day|count?',
    'before-era num unit=year|unit=century',
    'odd unit=year before',
    'num|some|odd age before'
  ],
  day: ['m:part=month n:short day'],
  days: ['m:part=month a:short day? to|dash b:short day'],
  dayOfMonth: [
    'relative=month [ n:short day ]',
    'bound|stop|comma|in|from|open|to [ n:short day ] publish|comma|to|daytime|since-then',
    '[ n:short day ] publish',
    'd:part=day and|pause [ n:short day ]'
  ],
  tenDays: ['m:part=month n:ten-days', 'relative=month [ n:ten-days ]'],
  weekday: ['w:weekday'],
  wholeYear: ['whole'],
  relative: ['w:article', 'w:claim|told', 'w:either', '!gap [ w:after-next ]', '!num [ w:year-inside ]'],
  ago: [
    'n:num=one|num=three|num=word odd:odd? u:unit=year|length before',
    '[ n:num=two odd:odd? u:unit=year|length before ] !count',
    'n:some odd? u:unit=year|length before',
    'u:half-year|half-century before'
  ],
  earlier: ['preceding n:count odd? u:unit=year|length during?'],
  later: [
    'n:count odd? u:unit=year|length after',
    'after-that n:count u:unit=year|length',
    'u:half-year|half-century after'
  ],
  span: [
    '!ordinal-mark [ n:count|some odd? u:unit=year|length during|mid? ]',
    'n:count|some odd? u:year-inside',
    'u:half-year|half-century during|mid?'
  ],
  past: [
    'past|before n:count odd? u:unit=year|length|unit=quarter during?',
    'past n:some odd? u:unit=year|length during?',
    'past u:half-year|half-century during?',
    'n:some? u:vague',
    'n:odd u:unit=year during'
  ],
  next: ['next n:count|some odd? u:unit=year|length|unit=quarter during?'],
  run: ['run ordinal-mark? measure? n:count|some odd? u:unit=year|length|unit=month|unit=quarter'],
  yearAgo: [],
  same: ['r:relative of? same', 'y:year of? same', 'u:same', 'only|bound|stop|comma [ u:final-year ] !of'],
  fiscalYear: [
    'y:modern|year2 unit=year? fiscal-word',
    'fiscal-word y:modern',
    'y:modern unit=year? dash|slash|to b:modern|year2 fiscal-word',
    'w:fiscal-shift'
  ],
  doubleYear: ['y:num=year + slash + b:year2|modern unit=year?'],
  years: [
    'y:year4 dash|to b:year4|num=two unit=year',
    'open|bound|in|from [ y:year4 dash b:modern|year2 ] close|bound|during|stop|comma'
  ],
  elided: [
    '[ n:num ] pause|and|dash|to t:year',
    '[ ordinal-mark? n:num ] pause|and|dash|to t:part=month|part=quarter'
  ],
  dayOfWeek: [],
  week: ['y:year ordinal-mark n:count length=week'],
  fiscalQuarter: ['f:fiscal=year of? q:fiscal=part'],
  dated: [
    'y:year of? ordinal-mark? p:part|unknown=date',
    'r:relative=year of? p:part',
    'r:relative=month of? p:part=date',
    'f:fiscal of? p:part'
  ],
  inherited: [],
  inheritedBack: [],
  fiscalPart: ['ordinal-mark? n:count fiscal-quarter'],
  edge: [
    't:point unit=year? e:edge',
    'u:unit=year|unit=quarter|unit=month|unit=season e:edge=end|edge=start',
    '[ t:point e:mid ] comma|of|stop|close|bound|to',
    't:point unit=year e:mid',
    'e:as-of [ t:point ]'
  ],
  apposition: [
    'unknown of? t:year|date',
    't:year|date|fiscal r:relative',
    'f:fiscal=year open from? t:date=span close',
    't:date=day open unknown=lunar close',
    't:part=day open unknown=lunar close'
  ],
  ended: [
    'as-of t:point of? s:span',
    'as-of t:point of u:fiscal-word',
    'f:fiscal=year open as-of? t:part=day|part=month close'
  ],
  weekFrom: [],
  range: [],
  since: ['[ t:time ] daytime? since-then', 'from:from [ t:time ] !of !to !view', '[ t:time ] to present'],
  by: ['to [ t:point|unknown ] !of', '[ t:point|unknown ] until-then'],
  before: ['[ t:point ] before !count'],
  after: ['[ t:point ] after !count'],
  versus: [
    'year-on-year [ t:year|relative ]',
    'versus|compared in? [ t:point|unknown ]',
    '[ t:point|unknown ] of? compared',
    'and|versus [ t:point|unknown ] .. compared'
  ],
  published: [
    'publish in? [ t:time ]',
    '[ t:time ] comma? .. publish of|in|paper|close|stop|comma|says|moment',
    '[ t:time ] comma? .. publish .. paper|data',
    '[ t:time ] says',
    '[ t:time ] of? paper',
    '[ t:part=month|date=month|relative=month ] of foretold',
    '[ t:part=month|date=month|relative=month ] foretold of|comma',
    '[ t:part=month|date=month|relative=month ] of? foresight'
  ],
  founded: ['found in? [ t:point ]', '[ t:point ] .. found of|comma|stop|bound'],
  named: []
}
