import {settings} from 'virtual:collate/settings'
import {correctionsIn, type Corrections} from './correction.ts'
import {readHistory} from './history.ts'

let loading: Promise<Corrections> | undefined

/** Changes of articles and data after they were first published, newest first. */
export function loadCorrections(): Promise<Corrections> {
  loading ??= readHistory(settings.content, [`${settings.content}/articles`, settings.data]).then(
    correctionsIn
  )
  return loading
}
