import {readFileSync} from 'node:fs'
import {loadStatistics} from '@collate/statistics'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {libraryOf} from './src/data/library.ts'
import {readArticle} from './src/read-article.ts'
import remarkValidateStatistics from './src/index.ts'
const [data, path, what] = process.argv.slice(2)
const lines = what?.includes(':') ? undefined : what ? what.split(',').map(Number) : undefined
const statistics = await loadStatistics(data!)
let text: string, language: 'zh'|'en'
if (path!.endsWith('.mdx')) { text = readFileSync(path!, 'utf8'); language = path!.endsWith('zh.mdx') ? 'zh' : 'en' }
else { text = path!; language = /[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en' }
const file = new VFile({path: `${language}.mdx`, value: text})
const bodyStart = text.startsWith('---\n') ? text.indexOf('\n---\n') + 5 : 0
const get = (k: string) => new RegExp(`^${k}: *"?([^"\n]+)`, 'm').exec(text.slice(0, bodyStart))?.[1]
file.data.article = {language, bodyStart, frontmatter: {published: get('published'), title: get('title'), summary: get('summary')}} as never
const body = text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + text.slice(bodyStart)
const tree = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly).parse(body)
const file2 = new VFile({path: file.path, value: text}); file2.data.article = file.data.article
unified().use(remarkValidateStatistics, {statistics, today: '2026-01-15', failOn: 'never'}).runSync(tree as never, file2)
const wanted = (line: number) => !lines || lines.includes(line)
for (const m of file2.messages) if (wanted(m.line!)) console.log(`${m.line}:${m.column} ${m.fatal ? 'ERROR' : 'warn'} ${m.ruleId} ${m.reason}\n      ${m.note}`)
const article = readArticle(tree as never, file, libraryOf(statistics), {today: '2026-01-15'})
for (const {passage, stats} of article.cited) {
  const node = passage.stats[0]?.node
  if (!wanted(node?.position?.start.line ?? 0)) continue
  console.log('\n#', passage.text.replace(/\s+/g, ' ').slice(0, 400))
  for (const stat of stats) for (const r of stat.readings) {
    const s = r.settled
    if (!s) { console.log('  ?', r.slice, stat.cite); continue }
    const {reading, hypothesis: h} = s
    const w = (sp?: {start: number; end: number}) => sp ? passage.text.slice(sp.start, sp.end) : ''
    console.log(`  = ${s.slice} [${stat.cite}] kind=${reading.quantity.kind} hedge=${reading.quantity.hedge} stance=${reading.stance.as ?? '-'}/${w(reading.stance.move)}/${reading.stance.move?.sense ?? ''} part=${reading.part ?? ''} list=${reading.list ? `${reading.list.index}/${reading.list.length}` : ''} number=${s.number ?? ''} open=${s.open?.length ?? ''}`)
    if (h) console.log(`     taken ${h.role} ${h.row.indicator.id}@${h.row.period}~${h.row.population.id}#${h.row.category?.id ?? ''}=${h.row.value}${h.from ? ` from @${h.from.period}~${h.from.population.id}#${h.from.category?.id ?? ''}=${h.from.value}` : ''} ${h.outcome}`)
    const i = s.intended
    if (i && i !== h) console.log(`     meant ${i.role} ${i.row.indicator.id}@${i.row.period}~${i.row.population.id}#${i.row.category?.id ?? ''}=${i.row.value}${i.from ? ` from @${i.from.period}` : ''} ${i.outcome}`)
    console.log('     times', reading.times.map((t) => `${w(t)}:${t.as ?? ''}:${t.strength}`).join(' | '), '; notions', reading.notions.map((n) => `${w(n)}:${n.notion}`).join(' '), '; modes', JSON.stringify((reading as never as {modes: unknown}).modes ?? ''), '; denials', reading.denials.map(w).join(','))
    console.log('     topics', reading.topics.map((d) => d.word + (d.isContrary ? '!' : '') + (d.isAside ? '~' : '')).join(' '), '; stretch', w(reading.stretch), '; base', reading.base ? w(reading.base) : '')
    console.log('     names', reading.names.map((n) => `${w(n)}<${n.values.map((v) => `${v.kind[0]}:${(v as {id?: string}).id ?? (v as {group?: number}).group}`).join('/')}>${n.strength}${n.as ? ':' + n.as : ''}`).join(' | '))
    console.log('     weighed', s.weighed.filter((d) => d.support || d.against || d.isMissing).map((d) => `${d.facet}+${d.support}-${d.against}${d.isMissing ? '!' : ''}`).join(' '), s.faults.length ? 'FAULTS ' + s.faults.map((d) => d.facet).join() : '')
  }
}
