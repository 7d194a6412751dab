import type {Language} from '@collate/articles'

/**
 * A way to break one edition: each match of `find` in the body, replaced, is a
 * mutant that one of `rules` must find.
 */
export type Mutation = {
  name: string
  /** The right rules, without `translation-`. */
  rules: readonly string[]
  language: Language
  find: RegExp
  /** The text to put in place; `undefined` where this match makes no mutant. */
  replace(match: RegExpExecArray, body: string): string | undefined
}

/** The next number that no rounding excuses: digits turned round, else far away. */
function otherNumber(text: string): string {
  const digits = text.replace(/\D/g, '')
  const turned = [...digits].toReversed().join('')
  if (digits.length > 1 && turned !== digits && !turned.startsWith('0'))
    return text.replace(/\d[\d,.]*/, turned)
  return text.replace(/\d/, (digit) =>
    String((Number(digit) % 9) + 1 === Number(digit) ? 1 : (Number(digit) + 3) % 10 || 4)
  )
}

function table(
  rules: string,
  language: Language,
  rows: ReadonlyArray<readonly [find: string, replace: string]>
): Mutation[] {
  return rows.map(([find, replace]) => ({
    name: `${find} → ${replace || '∅'}`,
    rules: rules.split(' '),
    language,
    find: new RegExp(find, 'gu'),
    replace: (match) => replace.replace('$1', match[1] ?? '')
  }))
}

const numbers: Mutation[] = (['zh', 'en'] as const).flatMap((language) => [
  {
    name: 'another percentage',
    rules: ['number'],
    language,
    find: /(?<![\d.])\d+(?:\.\d+)?%/gu,
    replace: ([text]) => otherNumber(text!)
  },
  {
    name: 'another count or amount',
    rules: ['number', 'unit'],
    language,
    find: /(?<![\d.,@/?=v-])\d{2,}(?:,\d{3})*(?:\.\d+)?(?=\s?(?:万|亿|million|billion|家|座|人|名|节|公里|个月|hospitals|libraries|seats|shippers|wagons|households|months|members|cities|GW|吉瓦))/gu,
    replace: ([text]) => otherNumber(text!)
  },
  {
    name: 'another year',
    rules: ['year'],
    language,
    find: /(?<![\d.,/=-])20[12]\d(?![\d%.-])(?!")/gu,
    replace: ([text]) => String(Number(text) - 3)
  }
])

const words: Mutation[] = [
  ...table('number', 'zh', [
    ['(?<![\\d.])\\d\\d%', '大部分'],
    ['六成', '七成'],
    ['四成', '两成'],
    ['三分之二', '四分之三'],
    ['近三成', '近四成'],
    ['增加了两倍', '翻了一番'],
    ['四分之三', '三分之二']
  ]),
  ...table('number', 'en', [
    ['Six in ten', 'Nine in ten'],
    ['two thirds', 'three quarters'],
    ['Two thirds', 'Three quarters'],
    ['tripled', 'doubled'],
    ['(?<![\\d.])\\d\\d%', 'most']
  ]),
  ...table('unit', 'zh', [
    ['个百分点', '%'],
    ['(?<=\\d)%', '个百分点'],
    ['(?<=\\d)万', '亿'],
    ['亿(?=[吨美元欧])', '万'],
    ['美元', '欧元'],
    ['吉瓦', '兆瓦']
  ]),
  ...table('unit', 'en', [
    [' percentage points', '%'],
    [' million', ' billion'],
    ['\\$(?=\\d)', '€'],
    ['(?<=\\d) GW', ' MW']
  ]),
  ...table('direction', 'zh', [
    ['上升到', '下降到'],
    ['增至', '降至'],
    ['提高到', '降低到'],
    ['下降了', '上升了'],
    ['降至', '升至'],
    ['增长了', '下降了'],
    ['比(?=2019年增长)', '较']
  ]).filter(({name}) => !name.startsWith('比')),
  ...table('direction', 'en', [
    ['\\brose from', 'fell from'],
    ['\\brose to', 'fell to'],
    ['\\bfell by', 'rose by'],
    ['\\bfell(?= 28%)', 'rose'],
    ['up from', 'down from'],
    ['improved from', 'dropped from'],
    ['dropped from', 'climbed from'],
    ['risen from', 'fallen from'],
    ['fallen to', 'risen to']
  ]),
  ...table('hedge', 'zh', [
    ['超过(?=[四一\\d])', '近'],
    ['至少', '至多'],
    ['不到(?=\\d)', '超过'],
    ['及以上', ''],
    ['接近(?=一半)', '超过'],
    ['(?<=有|仍有)近(?=[半三])', '超过'],
    ['(?<=[，有为])约(?=[占\\d三])', ''],
    ['不超过', '超过'],
    ['约占(?=三|数)', '占']
  ]),
  ...table('hedge', 'en', [
    ['more than (?=half|three|two|\\d)', ''],
    ['(?:fewer|less) than (?=\\d)', 'more than '],
    ['Fewer than (?=\\d)', 'Nearly '],
    ['at least (?=\\d|six)', ''],
    [' or more(?=</Stat>| of)', ''],
    ['nearly (?=half|\\d)', 'more than '],
    ['roughly (?=\\d)', ''],
    ['about (?=two|a third)', ''],
    ['Just under (?=half)', 'Over '],
    ['no more than (?=\\d)', 'more than ']
  ]),
  ...table('tone', 'zh', [
    ['仅(?=\\d)', ''],
    ['(?:只有|仅有|区区)(?=\\d)', ''],
    ['高达', '']
  ]),
  ...table('tone', 'en', [
    ['\\bonly (?=\\d)', ''],
    ['a mere ', ''],
    ['as many as (?=nine)', ''],
    ['as high as ', '']
  ]),
  ...table('population', 'zh', [
    ['(?<=\\d%的|%及以上的)受访者', '组织'],
    ['(?<=\\d%的)组织', '受访者'],
    ['(?<=\\d%的)居民', '企业'],
    ['(?<=\\d%的)企业', '用户'],
    ['(?<=\\d%的)农村医院', '农村学校'],
    ['(?<=\\d%的)医院', '学校'],
    ['(?<=三分之二的)读者', '教师'],
    ['(?<=82%的)容器用户', '受访者'],
    ['(?<=76%的受访)患者', '医生']
  ]),
  ...table('population', 'en', [
    ['(?<=\\d% (?:or more )?of )respondents', 'organizations'],
    ['(?<=\\d% of )organizations', 'respondents'],
    ['(?<=\\d% of )residents', 'companies'],
    ['(?<=\\d% of )companies', 'users'],
    ['(?<=\\d% of )(?:rural )?hospitals', 'schools'],
    ['(?<=Two thirds of )readers', 'teachers'],
    ['(?<=\\d% of )container users', 'respondents']
  ])
]

const structure: Mutation[] = (['zh', 'en'] as const).flatMap((language): Mutation[] => [
  {
    name: 'dropped paragraph',
    rules: ['paragraph'],
    language,
    find: /(?<=\n\n)(?![#>|\-!`<*\d])[^\n]{30,}\n\n/gu,
    replace: () => ''
  },
  {
    name: 'swapped paragraphs',
    rules: ['paragraph'],
    language,
    find: /(?<=\n\n)((?![#>|\-!`<*\d])[^\n]{60,})\n\n((?![#>|\-!`<*\d])[^\n]{60,})(?=\n\n)/gu,
    replace: ([, one, other]) => `${other}\n\n${one}`
  },
  {
    name: 'dropped heading',
    rules: ['heading'],
    language,
    find: /(?<=\n)#{2,3} [^\n]+\n\n/gu,
    replace: () => ''
  },
  {
    name: 'deeper heading',
    rules: ['heading'],
    language,
    find: /(?<=\n)#{2,3}(?= )/gu,
    replace: ([text]) => `${text}#`
  },
  {name: 'dropped item', rules: ['list'], language, find: /(?<=\n)(?:-|\d\.) [^\n]+\n/gu, replace: () => ''},
  {
    name: 'dropped row',
    rules: ['list'],
    language,
    find: /(?<=\n)\| (?!---|年份|地区|口岸|Year|Region|Crossing)[^\n]+\n/gu,
    replace: () => ''
  },
  {name: 'dropped picture', rules: ['image'], language, find: /(?<=\n)!\[[^\n]+\n\n/gu, replace: () => ''},
  {name: 'another picture', rules: ['image'], language, find: /\.\/records/gu, replace: () => './cover'},
  {
    name: 'another command',
    rules: ['code'],
    language,
    find: /--region|birthdate|RailML 3\.2|--year(?=`)/gu,
    replace: ([text]) => `${text}s`
  },
  {
    name: 'dropped link',
    rules: ['link'],
    language,
    find: /(?<!!)\[([^\]\n]+)\]\([^)\n]+\)/gu,
    replace: ([, text]) => text
  },
  {
    name: 'another page',
    rules: ['link'],
    language,
    find: /(?<=\]\(https?:\/\/[^)\n]+)\/(?=[a-z\d.-]+\/?[)?])/gu,
    replace: () => '/x'
  },
  {
    name: 'not cited',
    rules: ['citation'],
    language,
    find: /<Stat cite="[^"]+">([^<]+)<\/Stat>/gu,
    replace: ([, text]) => text
  },
  {
    name: 'another indicator',
    rules: ['citation'],
    language,
    find: /(?<=<Stat cite="[a-z-]+\/)[a-z-]+(?=")/gu,
    replace: () => 'anything'
  }
])

const people = 'Ingrid Dahl|Maria Okafor|Tomas Keller|Chris Aniszczyk|Jonathan Bryce'
const names: Mutation[] = (['zh', 'en'] as const).flatMap((language): Mutation[] => [
  {
    name: 'misspelt name',
    rules: ['name'],
    language,
    find: /Okafor|Keller|Norgrid(?!\.)|Aniszczyk|Bryce|Prometheus|OpenTelemetry|Keycloak|containerd|Kubernetes/gu,
    replace: ([text], body) =>
      body.includes(`by="${text}`) ? undefined : text!.slice(0, 3) + text![4] + text![3] + text!.slice(5)
  },
  {
    name: 'another person',
    rules: ['speaker', 'name'],
    language,
    find: new RegExp(people, 'gu'),
    replace: ([text]) => (text === 'Ingrid Dahl' ? 'Robert Nilsen' : 'Laura Petrov')
  },
  {
    name: 'another project',
    rules: ['name'],
    language,
    find: /\b(?:Helm|CoreDNS|Prometheus|Keycloak)\b/gu,
    replace: () => 'Grafana'
  }
])

const leftovers: Mutation[] = [
  ...table('residue', 'zh', [
    ['(?<=的)采用(?![者率])', ' adoption '],
    ['比例(?=[为最])', ' share '],
    ['(?<=实现的)预测', ' Prediction 的预测'],
    ['成本(?=的|下)', ' cost '],
    ['可靠性', ' reliability '],
    ['标准(?=不|，)', ' standard ']
  ]),
  ...table('residue', 'en', [
    ['\\bhouseholds\\b', '家庭'],
    ['\\bdeployment\\b', '部署'],
    ['\\bhospitals\\b(?= have)', '医院'],
    ['\\bbudget\\b', '预算']
  ]),
  ...table('term', 'zh', [
    ['(?<![的])容器(?!用户)', '货柜'],
    ['推理', '推断'],
    ['创新者', '发明者']
  ]),
  ...table('quote', 'zh', [['“([^”“\\n]{20,})”', '$1']]),
  ...table('quote', 'en', [['“([^”“\\n]{60,})”', '$1']])
]

export const mutations: readonly Mutation[] = [...numbers, ...words, ...structure, ...names, ...leftovers]
