import {VFile} from 'vfile'
import type {Checked} from './checked.ts'
import type {WebRecord} from './web/collect-links.ts'
import {restoreMessage, storeMessage, type StoredMessage} from './stored-message.ts'

/** What came of a file, as plain data: what crosses processes and rests in the cache. */
export type FileResult = Omit<Checked, 'numbers'> & {
  /** Relative to the content directory. */
  path: string
  messages: StoredMessage[]
  /** As `packNumbers` makes them, where they were asked for. */
  numbers?: string
  /** What is left to do once the web has answered, where it is asked. */
  web?: WebRecord
}

/** Put a checked file away. */
export function storeFile(file: VFile, checked: Omit<FileResult, 'path' | 'messages'>): FileResult {
  return {path: file.path, ...checked, messages: file.messages.map(storeMessage)}
}

/** Make the file again, without its source and its numbers. */
export function restoreFile({path, claims, statistics, messages}: FileResult): VFile {
  const file = new VFile({path})
  file.data.checked = {claims, statistics}
  for (const message of messages) restoreMessage(file, message)
  return file
}
