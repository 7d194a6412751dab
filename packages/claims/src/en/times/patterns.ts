import type {TimePatterns} from '../../times/rules.ts'

/** How English puts times together; the names are those of the builders. */
export const patterns: TimePatterns = {
  silent: [
    'num gap=name street',
    'num street',
    '!slash [ num=one|num=two + slash + num=one|num=two ] !slash',
    'label modern|num=old|num=one|num=two',
    'month saint',
    'gap + dash + num + dash + num',
    'count|some units aged',
    'every count? unit|units',
    '!slash !dash [ n:count dash? unit ] !stretch !high !ended'
  ],
  number: ['a:tens dash? b:num=word', 'a:tens'],
  hundreds: ['a:num=word hundred', 'a hundred'],
  ordinal: ['b:num + s:letter=st|letter=nd|letter=rd|letter=th', 'a:tens dash b:ordinal'],
  year: [
    'in|since|by|until|from|to|through|before|after|between|prior-to|versus|edge|starting the? [ y:num=year|num=old ] !counted',
    'in|since|by|until|from|before|after|prior-to|between|through the? [ y:num=round ] !gap=plural !counted',
    'the [ y:num=year ] !counted',
    '!slash [ y:num=year ] !counted !gap=plural !units !slash',
    '[ y:num=round ] comma|stop|bound|close|dash|and|to|through|pause|possessive',
    'calendar y:year4',
    'part=year [ y:year4 ]',
    'the [ y:num=round ] wave|data|paper|level',
    'unit=year [ y:year4 ]',
    'part=month|part=quarter|part=half|part=day comma? of? [ y:year4 ]',
    'in|since|before|of|by|from|to|and|until|part=month|month [ quote + y:year2 ]',
    'common-era y:num=year|num=old',
    'y:num=year|num=old|num=three common-era',
    '[ y:num=year + letter=e|letter=f ]',
    'y:num=roman'
  ],
  spokenYear: [
    'a:num=word|num=teen dash? b:num=word|num=teen',
    'a:num=word|num=teen oh:oh dash? b:num=word',
    'in|since|by|from|of|to|until [ a:num=word k:thousand and? b:num=word ] !counted !gap=plural'
  ],
  eraYear: ['era:era n:num'],
  century: ['n:ordinal dash? unit=century', 'c:this|last unit=century', 'edge=middle dash? [ unit=century ]'],
  decade: [
    // 1000s of projects.
    '[ n:year4 + letter=s ] !of',
    'the [ n:year4 + letter=s ]',
    'the quote? [ n:num=two + letter=s ]',
    'the edge dash? quote? [ n:num=two + letter=s ] !counted',
    'quote + n:num=two + letter=s',
    // The 90’s.
    'the edge? dash? [ n:num=two + possessive ]',
    'the edge? dash? [ n:year4 + possessive ]',
    'edge dash? [ n:year4 + possessive ] !gap',
    'the [ n:decade ]',
    'the edge dash? [ n:decade ]'
  ],
  numericDate: ['!slash [ m:short + either:slash + d:short + slash + y:modern|year2 ] !slash'],
  quarter: [
    'n:ordinal|final dash? unit=quarter',
    'm:month unit=quarter',
    'unit=quarter n:num=one',
    'n:ordinal dash? units=quarter'
  ],
  code: [],
  half: [
    'n:ordinal units=half',
    '[ n:ordinal|final dash? unit=half ] !of',
    '[ n:ordinal|final dash? unit=half ] of the? num|unit|last|this|next|previous|fiscal-word|letter|same|that|following',
    'in|for|over|versus|from|and [ letter=h + n:num=one ]',
    '[ letter=h + n:num=one ] of? modern|letter=fy|fiscal-word'
  ],
  month: [
    '[ m:month=name ] !gap=name',
    'in|of|since|by|until|from|to|through|before|after|over|for|on|the|and|last|this|next|edge|dash|versus|between|comma [ m:month ]',
    '[ m:month ] num|ordinal|comma|dash|to|through|possessive|and|year',
    'num=one|num=two|ordinal [ m:month ]'
  ],
  first: [
    'first:ordinal n:count u:units=month|units=quarter',
    'first:ordinal n:count u:units=week of m:month',
    'nth:ordinal unit=week of m:month',
    '[ first:ordinal unit=month ] of the? unit=year|num|this|last|next'
  ],
  last: [
    '[ last|final n:count u:units=month|units=quarter ] of',
    '[ last|final u:unit=quarter|unit=month ] of num|the'
  ],
  season: [
    '[ s:season ] of? modern',
    'in the? [ s:season=name ]',
    'in the [ s:season=weak ] !of !in',
    'this|last|next|previous [ s:season ]',
    'edge [ s:season=name ]'
  ],
  unplaced: [
    'before|after|since|in|prior-to|until|pre|post|at the? event',
    'the? last|ordinal unit=year|unit=quarter|unit=month|unit=week before|after the? event',
    'pre|post dash event',
    'the? event dash? unit=year|units=year',
    'num before-era',
    'units ago',
    'a|num|some age ago|earlier|before',
    'a unit=quarter of a unit ago'
  ],
  weekday: ['w:weekday'],
  wholeYear: ['whole', 'the whole', 'for [ the unit=year ] !to !ended !before !after'],
  relative: [
    'w:article',
    'w:claim',
    'w:last|this|next u:unit=year|unit=quarter|unit=month|unit=week|unit=decade|unit=period|unit=half',
    'w:previous|following|that u:unit',
    'w:last|previous u:wave',
    'same u:unit=year',
    'the u:unit twice:before last'
  ],
  ago: [
    'n:count|a u:unit|units ago|back',
    'n:some u:units ago|back',
    'a n:some u:units ago|back',
    'half:unit=half a u:unit ago',
    'a u:half-century ago'
  ],
  earlier: [
    'n:count|a u:unit|units earlier',
    '[ n:count|a u:unit|units before|previous ] stop|comma|close|bound|and|in|to|by|of|when',
    '[ n:count|a u:unit|units before ] pronoun',
    'n:count|a u:unit|units before that:that',
    'the u:unit before that:that',
    'the fiscal-word? u:unit before !the !a !event',
    'the u:wave before',
    'a n:some u:units earlier'
  ],
  later: [
    'n:count|a u:unit|units later',
    '[ n:count|a u:unit|units after ] stop|comma|close|bound|and',
    'the u:unit after !the !a !event'
  ],
  past: [
    'the? past|last u:half-century',
    'the? past n:count|some? u:unit|units',
    '[ the? last|previous n:count|some u:units ] !of',
    '[ the last u:unit=year|unit=decade|unit=month|unit=week ] !of',
    'these n:count? u:units',
    'n:some? u:vague',
    'a n:count dash u:unit high'
  ],
  next: ['the? next n:count|some u:units', 'the next u:unit=decade|unit=century'],
  run: [
    'n:ordinal consecutive u:unit',
    'n:ordinal dash? u:unit running',
    'n:count|some u:units running',
    'n:count|some consecutive u:units'
  ],
  span: [
    'n:count|some u:units=year|units=month|units=week|units=day|units=decade|units=century',
    'in|over|for [ n:count|some u:units ]',
    'in|over|for [ n:count|a u:unit ] !on',
    'a? n:some u:units',
    'over|for [ the? u:units ]',
    'n:count u:unit=year|unit=month|unit=week|unit=day|unit=decade|unit=century',
    'n:count dash? u:unit stretch'
  ],
  yearAgo: [
    'unit=year dash ago|earlier unit|stretch',
    'unit=year dash ago|earlier',
    'previous dash? unit=year unit|stretch'
  ],
  same: [
    'same stretch|unit=quarter|unit=month|unit=week|unit=half|unit=day|unit=year|part of|in? the? r:relative=year',
    'same stretch|unit=quarter|unit=month|unit=week|unit=half|unit=day|unit=year|part of|in? the? y:year',
    'same stretch',
    'same u:unit=quarter|unit=month|unit=week|unit=half|unit=day',
    'same stretch|unit=quarter|unit=half of|in? the? f:fiscal=year'
  ],
  fiscalYear: [
    'fiscal-word unit=year? y:modern',
    'fiscal-word unit=year? y:modern dash|slash b:year2|modern',
    'y:modern dash|slash b:year2|modern fiscal-word unit=year',
    'y:modern dash|slash b:year2|modern unit=period',
    'unit=period y:modern dash|slash b:year2',
    'y:modern fiscal-word unit=year',
    'fiscal-word unit=year letter=fy? y:modern|year2',
    'w:last|this|next|previous|following|that fiscal-word unit=year'
  ],
  doubleYear: ['y:modern + slash + b:year2|modern !slash'],
  years: [
    'y:year4 dash=long|dash=short b:num=two !gap=plural !counted !units !dash',
    'y:year4 dash=long b:num=zero !gap=plural !counted !units !dash',
    'y:year4 dash b:year4 !dash'
  ],
  elided: ['[ n:ordinal ] and|comma|dash|to the? t:part=quarter', '[ n:ordinal ] and the? t:part=half'],
  day: [
    '!in [ m:part=month the? n:short|ordinal ] !counted !gap=plural !units',
    '[ m:part=month n:short|ordinal ] comma? year',
    'n:ordinal of? m:part=month',
    'n:short m:part=month'
  ],
  days: [
    'm:part=month a:short|ordinal dash|to|through|and the? b:short|ordinal',
    'a:short|ordinal dash|to|through|and b:short|ordinal of? m:part=month'
  ],
  dayOfMonth: [
    'on the [ n:ordinal=digits ] !unit',
    'the [ n:ordinal=digits ] of relative=month',
    'until|by|since the [ n:ordinal=digits ] comma|stop|bound|of'
  ],
  tenDays: [],
  fiscalPart: ['n:ordinal|final fiscal-word unit=quarter', 'fiscal-word p:part=quarter|part=half'],
  dayOfWeek: ['part=weekday comma? t:part=day|part=date'],
  week: ['unit=week n:count of? y:year'],
  fiscalQuarter: ['q:fiscal=part of? y:year', 'q:fiscal=part of? the? f:fiscal=year'],
  dated: [
    'p:part=quarter open part to|dash part close y:year',
    'p:part=months of? the? y:date=span',
    'p:part=half of the? y:date=decade|date=century',
    'p:part|unknown=date comma? of|in? the? y:year',
    'y:year possessive? p:part=quarter|part=half|part=months|part=year',
    'p:part comma? of|in? the? r:relative=year',
    'r:relative=year possessive? p:part=quarter|part=half|part=months|part=month',
    'p:part of? the? f:fiscal',
    'f:fiscal possessive? p:part=quarter|part=half|part=months',
    'p:part of the unit=year',
    'p:part=date of? r:relative=month'
  ],
  inherited: ['y:date=day|date=month|date=quarter|date=half and [ p:year ]'],
  inheritedBack: [
    '[ p:part=month ] and|comma and? y:date=month',
    '[ p:part=quarter ] and|comma and? y:date=quarter',
    '[ p:part=half ] and|comma and? y:date=half',
    '[ p:part=day ] and|comma and? y:date=day',
    '[ p:part=quarter|part=half ] and the? y:year'
  ],
  edge: [
    'e:edge=end|edge=start|edge=early|edge=middle|edge=late of|in|dash? the? t:point',
    'e:edge=around [ t:year ]',
    'e:edge=around the? [ t:date=decade ]',
    'e:edge=end|edge=start|edge=middle of? the? u:unit=year|unit=month|unit=quarter|unit=decade|unit=century',
    'e:as-of the? [ t:point ]',
    'e:year-end of? t:year|relative=year',
    't:year e:year-end',
    'e:year-end'
  ],
  apposition: [
    'f:fiscal=year open from? t:date=span close',
    'unknown level? open t:year|date=month close',
    't:year open unknown close',
    'unknown unit=year? of? t:year',
    't:date=day|part=day comma part=weekday'
  ],
  ended: [
    'p:part=quarter ended on|in? t:date',
    'f:fiscal=year comma? gap? ended on|in? t:part=day|part=month',
    'u:unit=quarter|unit=year comma ended on|in? t:point',
    'u:unit=year ended open gap close t:point',
    'f:fiscal=year open ended|to? t:part=day|part=month close',
    's:span to|ended|through|until on|in|the? t:point',
    'the? fiscal-word? u:unit=year|unit=quarter|unit=month|unit=week|unit=decade to|ended|through on|in|the? t:point'
  ],
  weekFrom: ['unit=week of|starting t:date=day|part=day'],
  range: ['between the? [ a:point and the? b:point ]', 'a:point to|through|until the? b:point'],
  since: [
    'since .. in|on [ t:time ]',
    'since|starting in? the? [ t:time ]',
    'from [ t:time ] onward',
    '[ t:time ] onward',
    't:time to|until present|now',
    '[ t:time ] to-date'
  ],
  by: ['by|until|through the? [ t:point|unknown ]'],
  before: ['before|prior-to the? [ t:point ]', 'pre dash? [ t:year ]'],
  after: ['after the? [ t:point ]', 'post dash? [ t:year ]'],
  versus: [
    'versus in|on? the? [ t:point|unknown ]',
    'on the? [ t:year|relative=year|relative=quarter|relative=month|relative=same ]',
    'versus the? level of|in|from? [ t:point ]',
    '!paper|data|wave from:from in? the? [ t:point|unknown ] !to !onward !through'
  ],
  published: [
    'publish adverb|back? in|on|at|by|edge? the? [ t:time ]',
    '[ t:time ] comma? .. publish .. paper|data|wave',
    '[ t:time ] of? paper',
    '[ t:time ] possessive paper !gap=plural',
    '[ t:relative ] possessive foretold !gap=plural',
    '[ t:part=month|date=month ] possessive? foretold',
    'says on? [ t:part=day|part=weekday|part=date|date=day|relative=day|relative=week|now ]',
    'paper of|from|in [ t:date ]'
  ],
  founded: ['found adverb? in|on? the? [ t:point ]'],
  named: ['!bound|stop|comma g:gap [ t:year ]']
}
