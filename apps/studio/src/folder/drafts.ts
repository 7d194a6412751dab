import type {OpenFolder} from './open-folder.ts'

/** A text that is being written: as it was first read, where it was there, as it is in its file, and as it is now. */
type Draft = {first: string | undefined; was: string; now: string}

/** A file that is not what it was when the folder was opened, saved or not. */
export type ChangedFile = {
  path: string
  /** Absent where it was not there. */
  before: string | undefined
  now: string
}

/** Texts that a person has changed; nothing is written before they are saved. */
export type Drafts = {
  /**
   * @returns the text as it is now, and whether it may be written: bytes that are no UTF-8 would be lost
   */
  open(path: string): Promise<{text: string; isWritable: boolean}>
  write(path: string, text: string): void
  /** Write a file that is not there yet, at once; rejects where it is. */
  create(path: string, text: string): Promise<'written' | 'downloaded'>
  hasChanges(): boolean
  /** The text as it is now; nothing where it is that of the file. */
  changedText(path: string): string | undefined
  /** All that has changed since the folder was opened. */
  changes(): ChangedFile[]
  /** Save what has changed, and nothing else; a file that others have changed meanwhile is left as it is. */
  save(): Promise<{written: string[]; downloaded: string[]; refused: string[]}>
}

/** Begin to write in a folder. */
export function createDrafts(folder: OpenFolder): Drafts {
  const drafts = new Map<string, Draft>()
  const changed = (): Array<[string, Draft]> => [...drafts].filter(([, {was, now}]) => was !== now)

  return {
    async open(path) {
      const bytes = await folder.read(path)
      const text = textOf(bytes)
      if (text === undefined) return {text: new TextDecoder().decode(bytes), isWritable: false}
      const draft = drafts.get(path) ?? {first: text, was: text, now: text}
      drafts.set(path, draft)
      return {text: draft.now, isWritable: true}
    },
    write(path, text) {
      const draft = drafts.get(path)
      if (draft) draft.now = text
    },
    async create(path, text) {
      const how = await folder.create(path, text)
      drafts.set(path, {first: undefined, was: text, now: text})
      return how
    },
    hasChanges: () => changed().length > 0,
    changedText(path) {
      const draft = drafts.get(path)
      return draft && draft.now !== draft.was ? draft.now : undefined
    },
    changes: () =>
      Array.from(drafts, ([path, {first, now}]) => ({path, before: first, now})).filter(
        ({before, now}) => before !== now
      ),
    async save() {
      const done = {written: [] as string[], downloaded: [] as string[], refused: [] as string[]}
      for (const [path, draft] of changed()) {
        const {was, now} = draft
        const bytes = await folder.read(path).catch(() => undefined)
        if (!bytes || textOf(bytes) !== was) done.refused.push(path)
        else {
          done[await folder.save(path, now)].push(path)
          draft.was = now
        }
      }
      return done
    }
  }
}

/** The text of bytes, each byte of which it gives again. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}
