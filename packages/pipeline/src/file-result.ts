import {VFile} from 'vfile'
import type {Checked} from './checked.ts'
import type {WebRecord} from './web/collect-links.ts'
import {restoreMessage, storeMessage, type StoredMessage} from './stored-message.ts'

/** What came of a file, as plain data: what crosses processes and rests in the cache. */
export type FileResult = Checked & {
  /** Relative to the content directory. */
  path: string
  messages: StoredMessage[]
  /** What is left to do once the web has answered, where it is asked. */
  web?: WebRecord
}

/** Put a checked file away. */
export function storeFile(file: VFile, checked: Checked): FileResult {
  return {path: file.path, ...checked, messages: file.messages.map(storeMessage)}
}

/** Make the file again, without its source. */
export function restoreFile({path, claims, statistics, numbers, messages}: FileResult): VFile {
  const file = new VFile({path})
  file.data.checked = {claims, statistics, ...(numbers && {numbers})}
  for (const message of messages) restoreMessage(file, message)
  return file
}
