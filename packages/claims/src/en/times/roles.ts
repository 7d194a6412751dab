import type {TimeWord} from '../../times/sign.ts'

const words: Record<string, string> = {
  versus:
    'versus|vs|vs.|than|compared with|compared to|compared against|relative to|against|above|below|as in|up on|down on|higher on|lower on|rise on|fall on|growth on|increase on|decline on|exceeding|in comparison with|in comparison to',
  level: 'level|levels|figure|share|rate|total|value',
  publish:
    'published|released|issued|unveiled|printed|posted|dated|publication|came out|appeared|announced|publishes|releases|updated',
  says: 'said|says|reported|showed|shows|told|wrote|stated|declared|confirmed',
  adverb: 'just|only|newly|recently|online|originally|again|jointly',
  paper:
    'report|paper|press release|announcement|article|blog|blog post|white paper|whitepaper|outlook|yearbook|bulletin|memo|book',
  foretold: 'forecast|forecasts|projection|projections|prediction|predictions',
  data: 'study|data|figures|findings|results|statistics|census|estimates|numbers|reports',
  found:
    'founded|established|created|set up|built|born|incorporated|opened|formed|inaugurated|constituted|launched|introduced|enacted',
  /** Behind a number that is no year; plurals are known by their ending. */
  counted:
    'percent|per cent|percentage|million|billion|trillion|km|kg|mb|gb|tb|mm|cm|gw|mw|kwh|mwh|square|other|or more|or so|or fewer|new|additional|different|individual|separate',
  label:
    'windows|office|room|flight|iso|iec|rfc|section|model|route|boeing|bs|din|ieee|series|page|line|port|code|box|suite|apartment|apt|number|no.|no|interstate|version|form|chapter|table|appendix|clause|resolution|directive|regulation|gate|channel|lot|item|serial|building|studio|class|grade|bus|train|zip|ext|agenda|vision|horizon|plan|strategy|china|top|fortune|forbes|russell|nikkei|area|psalm|mark|gb/t|spf|usd|eur|gbp|rmb|us$',
  street: 'street|st|avenue|ave|road|rd|drive|boulevard|blvd|lane|terrace|crescent|highway|parkway|plaza',
  saint: 'fool|fools'
}

/** Words that say what a time is there for, or that a number is none. */
export const roles: TimeWord[] = Object.entries(words).flatMap(([category, list]) =>
  list.split('|').map((word): TimeWord => [word, category])
)
