import {table, type Mutation} from '../mutation.ts'

export const words: Mutation[] = [
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
