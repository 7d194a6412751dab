/** Ask about one address as `collate check --links all` does. */
import process from 'node:process'
import {checkUrls} from '@collate/links/web'
import {tellAnswer, tellMemory} from './tell.ts'

const url = process.argv[2]!
tellMemory()
const answers = await checkUrls([{url}], {budget: 120, allowed: new Set([new URL(url).host])})
const {state, reason} = answers.get(url)!
tellAnswer([state, reason].filter((d) => d !== undefined).join(' '))
