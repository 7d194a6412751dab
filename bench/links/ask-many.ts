/** Ask about the addresses that the parent sends, and send back what was said. */
import {once} from 'node:events'
import process from 'node:process'
import {checkUrls} from '@collate/links/web'
import type {Asked} from './ask-all.ts'

const [urls] = (await once(process, 'message')) as [string[]]
const started = performance.now()
const answers = await checkUrls(
  urls.map((url) => ({url})),
  {budget: 120, allowed: new Set(urls.map((url) => new URL(url).host))}
)
const asked: Asked = {
  seconds: (performance.now() - started) / 1000,
  mebibytes: Math.round(process.resourceUsage().maxRSS / 1024),
  answers: urls.map((url) => {
    const {state, reason} = answers.get(url)!
    return [state, reason].filter((d) => d !== undefined).join(' ')
  })
}
process.send!(asked, () => process.exit())
