import {settings} from 'virtual:collate/settings'
import {isLeftOut} from '../check/check-settings.ts'
import {correctionsIn, type Corrections} from './correction.ts'
import {readHistory} from './history.ts'

let loading: Promise<Corrections> | undefined

/** Changes of articles and data after they were first published, newest first. */
export function loadCorrections(): Promise<Corrections> {
  loading ??= readCorrections()
  return loading
}

async function readCorrections(): Promise<Corrections> {
  const {content, data} = settings
  const {reach, changes} = await readHistory(content, [`${content}/articles`, data])
  const published = changes.map((change) => ({
    ...change,
    files: change.files.filter(({path}) => !isLeftOut(path))
  }))
  return correctionsIn({reach, changes: published})
}
