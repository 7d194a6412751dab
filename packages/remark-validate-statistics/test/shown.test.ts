import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkText, type Language} from './check-text.ts'

/** A text, and the numbers in it that are errors, each with its line. */
type Row = [language: Language, text: string, errors: string[]]

const stat = '<Stat cite="remote-work/home-days">'
const en = `${stat}56% of employees</Stat> work from home every week.`
const zh = `${stat}56%的员工</Stat>每周在家工作。`

/** Frontmatter: a key, whose line is the second. */
const frontmatter: Row[] = [
  ['en', head('tags: [work, 99% of employees work from home]', en), ['2 99%']],
  ['en', head('tags: [work, 2025, 5G, 12-factor apps]', en), []],
  ['en', head('tags: [56% at home]', en), []],
  ['en', head('tags: [5 desks]', en), []],
  ['en', head('tags: [15.6 million desks]', en), ['2 15.6 million']],
  ['zh', head('tags: [九成员工在家工作]', zh), ['2 九成']],
  ['en', head('translator: Lin (99% of employees agree)', en), ['2 99%']],
  ['en', head('translator: Lin, Studio 54', en), []],
  ['zh', head('translator: [林, 梅（十位员工有九位读过）]', zh), ['2 十位员工有九位']],
  ['zh', head('translator: 林二, 一二三工作室', zh), []],
  ['en', head('reviewer: Mei, read by nine in ten employees', en), ['2 nine in ten']],
  [
    'en',
    head('rights:\n  status: granted\n  evidence: Nine tenths of employees agreed', en),
    ['4 Nine tenths']
  ],
  ['en', head('rights:\n  status: granted\n  evidence: E-mail of 3 May 2026, for 2 years', en), []],
  ['en', head('rights:\n  status: granted\n  evidence: https://example.org/2025%20report%E2%80%94x', en), []],
  ['en', head('cover:\n  image: ./a.png\n  alt: A pie of which 72% is red', en), ['4 72%']],
  ['en', head('cover:\n  image: ./a.png\n  alt: Three employees at two desks', en), []],
  ['en', head('cover:\n  image: ./a.png\n  alt: A desk\n  credit: One of the 65% at home', en), ['5 65%']],
  ['en', head('source:\n  title: 99% of employees work from home', en), ['3 99%']],
  ['en', head('source:\n  title: 56% of employees work from home', en), []],
  ['en', head('source:\n  author: 99% Partners', en), ['3 99%']],
  [
    'zh',
    head('source:\n  language: en\n  title: Nine in ten employees work from home', zh),
    ['4 Nine in ten']
  ],
  ['en', head('source:\n  language: de\n  title: Zu 99% daheim', en), ['4 99%']],
  // The parser of these tests knows no lists of maps, and so no place.
  ['en', head('corrections:\n  what: It is 99%', en), ['1 99%']],
  ['en', head('corrections:\n  was: It is 99%', en), []]
]

/** Inline code. */
const code: Row[] = [
  ['en', '9`9`% of employees agree.', ['1 99%']],
  ['en', '`99`% of employees agree.', ['1 99%']],
  ['en', '99`%` of employees agree.', ['1 99%']],
  ['en', '`99` percent of employees agree.', ['1 99 percent']],
  ['en', '`x: 9`9% of employees agree.', ['1 99%']],
  ['en', '9`9% {of}` employees agree.', ['1 99%']],
  ['en', '`99%` of employees agree.', ['1 99%']],
  ['en', 'Of employees, ` 99% ` agree.', ['1 99%']],
  ['en', '`99% of employees` agree.', ['1 99%']],
  ['en', '``99`%`` of employees agree.', ['1 99`%']],
  ['en', '``9`9%`` of employees agree.', ['1 9%']],
  ['en', '`(99)%` of employees agree.', ['1 99)%']],
  ['en', '$99\\%$ of employees agree.', ['1 99%']],
  ['en', '9\\9\\% of employees agree.', ['1 9%']],
  ['en', 'Of employees, H~99~% agree.', ['1 99%']],
  ['en', 'Set `width: 99%`, `--limit=99%`, `width 99%` or `calc(99% - 1em)`.', []],
  ['en', 'It is `10 % 3`, `%d`, `a%20b` or `100%20`.', []],
  ['en', '```css\nwidth: 99%\n```', []],
  ['en', 'Open port `8080` for `GET /99%`, in `v1.99`.', []],
  ['zh', '9`9`%的员工同意。', ['1 99%']],
  ['zh', '`九`成员工同意。', ['1 九成']],
  ['zh', '`99%的员工`同意。', ['1 99%']],
  ['zh', '写`opacity: 99%`或`--limit=99%`。', []],
  ['en', `In 2025, \`1\`${stat}56%</Stat> of employees work from home every week.`, ['1 156%']],
  ['en', `${stat}\`99%\` 56% of employees</Stat> work from home every week.`, ['1 99%']],
  ['en', `${stat}\`56%\` of \`employees\`</Stat> \`work\` from home every week.`, []],
  ['en', `\`At most 1%,\` ${stat}56% of employees</Stat> work from home every week.`, ['1 At most 1%']],
  ['en', `${stat}56% of employees</Stat> do \`not\` work from home every week.`, ['1 do not']],
  ['en', `${stat}56% of employees</Stat> with \`home=99%\` work from home every week.`, []],
  ['en', `${stat}56%</Stat>\`0\` of employees work from home every week.`, ['1 0']],
  ['en', `${stat}56%</Stat>\`.5\` of employees work from home every week.`, ['1 .5']],
  ['en', `${stat}56%</Stat>\`-fold\` of employees work from home every week.`, ['1 -fold']],
  ['en', `${stat}56%</Stat><sub>0</sub> of employees work from home every week.`, ['1 0']],
  ['en', `${stat}56%</Stat>~0~ of employees work from home every week.`, ['1 0']],
  ['en', `${stat}56%</Stat>\\0 of employees work from home every week.`, ['1 \\0']],
  ['en', `½${stat}56%</Stat> of employees work from home every week.`, ['1 ½']],
  ['en', `${stat}56%</Stat> \`employees\`, see \`v1.0\`, work from home every week.`, []],
  ['zh', `\`1\`${stat}56%的员工</Stat>每周在家工作。`, ['1 156%']],
  ['zh', `${stat}56%</Stat>\`0\`的员工每周在家工作。`, ['1 0']],
  ['zh', `${stat}\`56%\`的员工</Stat>每周在家工作，参数是\`--home=99%\`。`, []]
]

/** What readers see beside a number and read as part of it. */
const joined: Row[] = [
  ['en', '82. % of employees agree.', ['1 82 %']],
  ['en', '82. percent of employees agree.\n83. agreed', ['1 82 percent']],
  ['en', '81. one\n82. % of employees agree.', ['2 82 %']],
  ['en', '9. in ten employees agree.', ['1 9 in ten']],
  ['zh', '82. %的员工同意。', ['1 82 %']],
  ['en', '1. Half\n2. Percentage points are no percent\n3. Times change\n4. Points to consider', []],
  ['en', '82. employees\n83. desks', []],
  ['zh', '1. 成为第一\n2. 成立公司\n3. 成本', []],
  ['en', `2. ${stat}56% of employees</Stat> work from home every week.`, []],
  ['en', '| Place | Share (%) |\n|-|-|\n| home | 82 |', ['3 82%']],
  ['en', '| Place | % |\n|-|-|\n| home | about **82** |', ['3 about 82%']],
  ['en', '| Place | 2024 | 2025 |\n|-|-|-|\n| home, % | 81 | 82 |', ['3 81%', '3 82%']],
  ['zh', '| 地点 | 占比（％） |\n|-|-|\n| 家 | 82 |', ['3 82%']],
  ['en', '| Place | Desks | Share (%) |\n|-|-|-|\n| home | 82 | n/a |', []],
  ['en', '| % | Year |\n|-|-|\n| – | 2025 |', []],
  ['en', `| Place | Work from home every week, employees (%) |\n|-|-|\n| all | ${stat}56%</Stat> |`, []]
]

/** An editor’s note: what it may say, and what not. */
const notes: Row[] = [
  [
    'en',
    `${en}\n\n<Note by="E.">In truth 99% of employees do, and desks tripled.</Note>`,
    ['3 99%', '3 tripled']
  ],
  ['en', `${en}\n\n<Note by="E.">The 3 editors found the 56% in May 2026.</Note>`, []],
  [
    'en',
    `${en}\n\n<Note by="E.">${stat}47% of employees</Stat> worked from home every week in 2024.</Note>`,
    []
  ],
  [
    'en',
    `${en}\n\n<Note by="E.">${stat}74% of employees</Stat> work from home every week.</Note>`,
    ['3 74%']
  ],
  ['en', `${en}\n\n<Note by="E., one of the 99%">Seen.</Note>`, ['3 99%']],
  ['en', `${en} <Note by="E.">It is \`9\`9%.</Note>`, ['1 99%']],
  ['en', `${en}\n\n<Note by="E.">\n\n- It is\n- 99%\n\n</Note>`, ['6 99%']],
  ['zh', `${zh}\n\n<Note by="编">其实99%的员工在家，工位增加了两倍。</Note>`, ['3 99%', '3 增加了两倍']],
  ['zh', `${zh}\n\n<Note by="编">3位编辑在2026年5月核对过56%。</Note>`, []],
  ['en', `${en}\n\n<Note by="E.">In truth 1,200 employees quit, for $5,000.</Note>`, ['3 1,200', '3 $5,000']],
  ['en', `${en}\n\n<Note by="E.">In truth twelve thousand employees quit.</Note>`, ['3 twelve thousand']],
  ['en', `${en}\n\n<Note by="E.">Since 2024, 12 editors have read all 950 answers.</Note>`, []],
  ['zh', `${zh}\n\n<Note by="编">其实有1200名员工离职，赔了五千元。</Note>`, ['3 1200', '3 五千元']],
  // A number of a note is no number of the body.
  [
    'en',
    `${en}\n\n![It was 47%](./a.png)\n\n<Note by="E.">${stat}47% of employees</Stat> worked from home every week in 2024.</Note>`,
    ['3 47%']
  ]
]

/** Numbers in the words of languages that nobody reads. */
const languages: Row[] = [
  ['en', 'In Germany <span lang="de">neunundneunzig Prozent</span> agree.', ['1 neunundneunzig Prozent']],
  ['en', 'In Spain <span lang="es">nueve de cada diez</span> agree.', ['1 nueve de cada diez']],
  ['en', 'In Japan <span lang="ja">九割の</span> employees agree.', ['1 九割']],
  ['zh', '日本有<span lang="ja">九割の</span>员工同意。', ['1 九割']],
  ['zh', '西班牙有<span lang="es">noventa por ciento</span>同意。', ['1 noventa por ciento']],
  [
    'en',
    `${stat}56% noventa por ciento of employees</Stat> work from home every week.`,
    ['1 noventa por ciento']
  ],
  [
    'en',
    `<span lang="de">neunzig</span> ${stat}56% of employees</Stat> work from home every week.`,
    ['1 neunzig']
  ],
  ['en', `${stat}56% of employees</Stat>, die Hälfte, work from home every week.`, ['1 Hälfte']],
  ['en', head('tags: [neunzig Prozent]', en), ['2 neunzig Prozent']],
  ['en', 'In Germany <span lang="de">die Hälfte der Leute</span> agrees.', []]
]

/** The title and the caption of a chart. */
const charts: Row[] = [
  ['en', chart('title="56% of employees work from home every week" caption="Home in the week"'), []],
  ['en', chart('title="Work from home in the week" caption="56% of employees, up from 41% in 2023"'), []],
  ['en', chart('title="56% of employees sleep"'), ['1 56% of employees sleep']],
  ['en', chart('caption="65% work from home every week"'), ['1 65%']],
  [
    'en',
    `${chart('caption="82% of employees work from home every week"')}\n\n<Stat cite="remote-work/tools#chat">82% of employees</Stat> use chat.`,
    ['1 82%']
  ],
  ['en', chart('caption="56% of managers work from home every week"'), ['1 56%']],
  ['en', chart('caption="Employees with a desk of their own"'), ['1 desk']],
  ['en', chart('caption="Employees that serve green tea"'), ['1 green']],
  ['en', chart('caption="Employees that serve green tea, 3 waves"'), ['1 green']],
  ['en', chart('caption="56% of employees work from home every week. Employees serve tea."'), ['1 tea']],
  ['en', chart('caption="Employees by the sea who sleep"'), ['1 sea']],
  ['en', chart('caption="Employees who never work from home every week"'), ['1 never']],
  ['en', chart('caption="Employees who work from home every week, 1987"'), ['1 1987']],
  ['en', chart('caption="Work from home every week. Source: Office for Work, survey of drivers."'), []],
  ['en', chart('caption="Source: Schools Board"'), []],
  ['en', chart('caption="Source: 99% of employees agree"'), ['1 99%', '1 Source: 99% of employees agree']],
  ['en', chart('caption="Employees, by age, sex and town"'), []],
  ['en', chart('caption="Employees were asked by telephone. Figures are rounded."'), []],
  ['en', chart('caption="The week at home, 2023–2025"'), []],
  ['en', chart('caption="Employees, by year; 3 waves"'), []],
  ['en', '<Chart of="remote-work/nothing" caption="It is 99%" />', ['1 99%', '1 remote-work/nothing']],
  ['zh', chart('title="56%的员工每周在家工作"'), []],
  ['zh', chart('title="56%的员工睡着了"'), ['1 56%的员工睡着了']],
  ['zh', chart('caption="65%的员工每周在家工作"'), ['1 65%']],
  ['zh', chart('caption="有固定工位的员工"'), ['1 固定']],
  ['zh', chart('caption="供应绿茶的员工"'), ['1 绿茶']],
  ['zh', chart('caption="每周在家工作。员工供应绿茶。"'), ['1 绿茶']],
  ['zh', chart('caption="每周不在家工作的员工"'), ['1 不在家']],
  ['zh', chart('caption="1987年每周在家工作的员工"'), ['1 1987年']],
  ['zh', chart('caption="数据来源：全国办公协会的经理调查"'), []],
  ['zh', chart('caption="员工的回答，按年龄和性别划分"'), []],
  ['zh', chart('caption="通过电话访问员工，数字经过四舍五入"'), []]
]

for (const [name, rows] of Object.entries({frontmatter, code, joined, notes, languages, charts})) {
  test(`what readers see: ${name}`, async (t) => {
    for (const [language, text, errors] of rows) {
      await t.test(`${language}: ${JSON.stringify(text)}`, () => {
        const {messages} = checkText(text, language).file
        const found = messages.filter(({fatal}) => fatal).map(({line, actual}) => `${line} ${actual}`)
        assert.deepEqual(found, errors)
      })
    }
  })
}

test('an editor’s note', async (t) => {
  const wrong = `<Stat cite="remote-work/tools">75% or more of employees</Stat> use chat, video calls and whiteboards.`
  const [message] = checkText(wrong, 'en').file.messages.filter(({fatal}) => fatal)
  const note = (reason: string, rule = message!.ruleId, id = message!.finding): string =>
    `${wrong}\n\n<Note waives="${rule}" finding="${id}" by="E." until="2026-06-01">${reason}</Note>`
  const open = (text: string): string[] =>
    checkText(text, 'en')
      .file.messages.filter(({fatal, waived}) => fatal && !waived)
      .map(({ruleId, actual}) => `${ruleId} ${actual}`)

  await t.test('should say values of the statistic that it answers for, and how far they are apart', () => {
    assert.deepEqual(
      open(note('Chat has 82%, calls 77%; whiteboards have 36%, 39 percentage points short of 75%.')),
      []
    )
    assert.deepEqual(open(note('“36% or more” would be true.')), [])
  })

  await t.test('should say no others', () => {
    assert.deepEqual(open(note('Whiteboards have 63%, 40 percentage points short, and documents 49%.')), [
      'statistic-uncited 63%',
      'statistic-uncited 40 percentage points',
      'statistic-uncited 49%'
    ])
  })

  await t.test('should not be answered by itself', () => {
    const inside = (id: string): string =>
      `Hello. <Note waives="statistic-uncited" finding="${id}" by="E." until="2026-06-01">It is 99% for sure.</Note>`
    const [own] = checkText(inside('000000'), 'en').file.messages.filter(
      (d) => d.ruleId === 'statistic-uncited'
    )
    assert.deepEqual(open(inside(own!.finding!)).toSorted(), [
      'statistic-uncited 99%',
      `waiver-unused ${own!.finding}`
    ])
  })
})

function head(yaml: string, body: string): string {
  return `---\n${yaml}\n---\n\n${body}\n`
}

function chart(attributes: string): string {
  return `<Chart of="remote-work/home-days" ${attributes} />`
}
