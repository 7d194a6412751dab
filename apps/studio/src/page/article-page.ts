import type {LanguageService, ListedArticle} from '@collate/language-service'
import {openEditor, type EditionEditor} from '../editor/edition-editor.ts'
import type {Drafts} from '../folder/drafts.ts'
import type {StudioLanguage} from '../language.ts'
import type {StudioWords} from '../studio-words.ts'
import type {Ask} from '../worker/connect.ts'
import {checkArticle, type ArticleCheck} from './article-check.ts'
import {editionColumn, emptyColumn} from './edition-column.ts'
import {newElement} from './new-element.ts'
import type {OpenedEdition} from './opened-edition.ts'

/** An article with both editions open. */
export type ArticlePage = {
  /** The edition that a person was in last. */
  current(): EditionEditor | undefined
  close(): void
}

/** What the page of an article is made of. */
export type ArticlePageSetup = {
  article: ListedArticle
  drafts: Drafts
  words: StudioWords
  ask: Ask<LanguageService>
  /** Told where an edition can only be read. */
  say(text: string): void
  onChange(): void
  fail(error: unknown): void
}

const languages: readonly StudioLanguage[] = ['zh', 'en']

/** Open both editions of an article in an element of the page. */
export async function openArticle(place: HTMLElement, setup: ArticlePageSetup): Promise<ArticlePage> {
  const {article, drafts, words, ask, say, onChange, fail} = setup
  const opened: OpenedEdition[] = []
  const texts = new Map<string, {text: string; isWritable: boolean}>()
  for (const {path} of article.editions) {
    texts.set(path, await drafts.open(path))
    // What cannot be written is checked as it stands on the disk: its bytes are what is wrong.
    if (texts.get(path)!.isWritable) await ask('write', path, texts.get(path)!.text)
  }
  let check: ArticleCheck | undefined

  const others = newElement('section', {class: 'others', 'aria-label': words.others})
  place.replaceChildren(...languages.map(columnOf), others)
  check = checkArticle(opened, others, ask, words, fail)
  return {
    current: () => check.current()?.editor,
    close() {
      check.end()
      for (const {editor} of opened) editor.close()
    }
  }

  function columnOf(language: StudioLanguage): HTMLElement {
    const edition = article.editions.find((d) => d.language === language)
    if (!edition) return emptyColumn(language, words)
    const {path} = edition
    const {text, isWritable} = texts.get(path)!
    const column = editionColumn(language, words, (field) => {
      ask('headFieldEdit', path, field).then((edit) => edit && editor.change([edit]), fail)
    })
    const editor = openEditor(column.editor, {
      path,
      language,
      text,
      isWritable,
      words,
      ask,
      onChange(now) {
        drafts.write(path, now)
        void ask('write', path, now)
        check?.changed()
        onChange()
      },
      onMove: () => check?.moved(own)
    })
    const own = {editor, column}
    opened.push(own)
    if (!isWritable) say(words.readOnly)
    return column.whole
  }
}
