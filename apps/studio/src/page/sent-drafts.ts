import type {ListedArticle} from '@collate/language-service'
import type {Drafts} from '../folder/drafts.ts'

/** What the server for writing shows in place of files. */
export type SentDrafts = {
  /** Show the texts of an article as they are now. */
  send(article: ListedArticle | undefined, drafts: Drafts | undefined): Promise<void>
  /** Show its files again. */
  forget(): void
}

/** @param refused - called where the server takes no draft */
export function createSentDrafts(refused: () => void): SentDrafts {
  const sent = new Map<string, string>()
  return {
    async send(article, drafts) {
      for (const {path} of article?.editions ?? []) {
        const text = drafts?.changedText(path)
        if (text === sent.get(path)) continue
        if (text === undefined) sent.delete(path)
        else sent.set(path, text)
        const how = text === undefined ? {method: 'DELETE'} : {method: 'PUT', body: text}
        const answer = await fetch(addressOf(path), how).catch(() => undefined)
        if (!answer?.ok) refused()
      }
    },
    forget() {
      for (const path of sent.keys())
        void fetch(addressOf(path), {method: 'DELETE', keepalive: true}).catch(() => undefined)
      sent.clear()
    }
  }
}

/** `…/<slug>/<language>.mdx` → `drafts/<slug>/<language>`. */
function addressOf(path: string): string {
  const [slug, file = ''] = path.split('/').slice(-2)
  return `drafts/${slug}/${file.replace(/\.mdx$/, '')}`
}
