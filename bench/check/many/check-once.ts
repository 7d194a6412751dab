/** Checks a publication once, and prints what that took as JSON: articles, errors, MiB. */
import {enableCompileCache} from 'node:module'
import {join} from 'node:path'
import process from 'node:process'
import {watchProcesses} from './watch-processes.ts'

enableCompileCache()
const {checkContent} = await import('@collate/pipeline')
const publication = process.argv[2]!
let checked = 0

const endWatch = watchProcesses()
const files = await checkContent({
  content: join(publication, 'content'),
  data: join(publication, 'data'),
  cache: join(publication, 'cache'),
  progress: (_, total) => {
    checked = total
  }
})
const {megabytes} = endWatch()
const errors = files.flatMap((d) => d.messages).filter((d) => d.fatal).length
console.log(JSON.stringify({checked, megabytes, errors}))
