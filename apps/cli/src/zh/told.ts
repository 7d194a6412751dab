import {headlineIn} from '@collate/findings/headline'
import {sayIn} from '@collate/findings/phrases'
import {descriptions} from './descriptions.ts'
import {help} from './help.ts'
import {messages} from './messages.ts'
import {reports} from './reports.ts'

const say = sayIn({...messages, ...reports})
const written: Readonly<Record<string, string>> = {...help, ...descriptions}

/** What the command says, in Chinese; what the check says, as a headline of it. */
export function told(text: string): string {
  return written[text] ?? say(text) ?? headlineIn(text, 'zh')
}
