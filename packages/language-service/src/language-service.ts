import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  Hover,
  InlayHint,
  Location,
  Position,
  Range,
  TextEdit
} from 'vscode-languageserver-types'
import type {DataService} from './data-service.ts'
import type {FileDiagnostics} from './file-diagnostics.ts'

/** What stands behind a number. */
export type NumberEvidence = {
  /** Of the number in the text. */
  range: Range
  /** What the number was taken for, and the arithmetic that shows that it is right. */
  says: string[]
  /** The values that it states: report and place in it, its words, and the cell of the data. */
  sources: Array<{text: string; quote?: string; row: Location}>
}

/** An article of a publication, and where its editions stand. */
export type ListedArticle = {slug: string; editions: Array<{language: 'zh' | 'en'; path: string}>}

/** A text in the head of an article; `''` where it has none. */
export type HeadField = {
  key:
    | 'title'
    | 'summary'
    | 'published'
    | 'updated'
    | 'translator'
    | 'reviewer'
    | 'source.title'
    | 'source.url'
    | 'source.author'
    | 'source.publisher'
    | 'source.language'
    | 'source.published'
    | 'rights.status'
  value: string
}

/** A stretch of text, or an element. */
export type ReaderNode = string | {tag: string; attributes: Record<string, string>; children: ReaderNode[]}

/** An edition as its readers read it. */
export type ReaderText = {
  language: 'zh' | 'en'
  title: string
  summary: string
  body: ReaderNode[]
  /** What stands behind each number; in the text `r-<id>` links to it. */
  numbers: Array<{
    id: string
    written: string
    verdict: string
    says: string[]
    sources: Array<{text: string; quote?: string}>
  }>
}

/** What is asked for where an article is begun. */
export type ArticleToBegin = {
  slug: string
  languages: ReadonlyArray<'zh' | 'en'>
  /** Address of the text that it will be a translation of; `''` where there is none. */
  from: string
  titles: Partial<Record<'zh' | 'en', string>>
}

/** The files of a new article, with their paths; or what cannot be: the slug, the address, or that it is there. */
export type BegunArticle =
  {files: Array<{path: string; text: string}>; refused?: never} | {refused: 'slug' | 'address' | 'taken'}

/** An indicator that can be cited, with the newest of its values. */
export type CitableStatistic = {
  /** `package/indicator` */
  cite: string
  label: Record<'zh' | 'en', string>
  /** As it is written in the language that was asked for, such as `82%`. */
  value: string
  period: string
  /** Title of the report. */
  source: string
}

/** What an editor asks; all paths are absolute, with slashes. */
export type LanguageService = DataService & {
  /** Take the text of a file that is open, as it is now. */
  write(path: string, text: string): void
  /** Take back the file of the disk. */
  close(path: string): void
  /**
   * Take note that a file changed on the disk.
   *
   * @param isListed - whether it was added or removed
   */
  changed(path: string, isListed: boolean): void
  /** Findings of a file, and of all that were checked with it: of an article both editions. */
  diagnose(path: string): Promise<FileDiagnostics[]>
  /** Findings of the whole publication that a file belongs to. */
  diagnoseAll(path: string): Promise<FileDiagnostics[]>
  /** All articles of the publication that a file belongs to. */
  articles(path: string): Promise<ListedArticle[]>
  /**
   * Begin an article, or an edition of one, with the files of `collate new`.
   *
   * @param path - of any file of the publication
   */
  beginArticle(path: string, asked: ArticleToBegin): Promise<BegunArticle | null>
  /** A slug for an article: the end of its address, or its title where that has Latin words; `''` for neither. */
  slugFor(title: string, address: string): Promise<string>
  hover(path: string, position: Position): Promise<Hover | null>
  /** What a hover shows, for who draws it otherwise. */
  evidence(path: string, position: Position): Promise<NumberEvidence | null>
  /** An edition as readers will read it; nothing of one that cannot be read. */
  readerText(path: string): Promise<ReaderText | null>
  /** The texts in the head of an edition, for a form; nothing where the head cannot be read. */
  headFields(path: string): Promise<HeadField[]>
  /** What makes one of them another; an empty one is taken out. */
  headFieldEdit(path: string, field: HeadField): Promise<TextEdit | null>
  /** What can be cited, best first, by words and numbers of either language; without any, all. */
  search(path: string, query: string, language: 'zh' | 'en'): Promise<CitableStatistic[]>
  complete(path: string, position: Position): Promise<CompletionItem[]>
  /** Quick fixes of what was found in a range. */
  actions(path: string, range: Range): Promise<CodeAction[]>
  /** The cells whose values a number states. */
  definition(path: string, position: Position): Promise<Location[]>
  /** The numbers that state the value in whose row a cell stands. */
  references(path: string, position: Position): Promise<Location[]>
  inlayHints(path: string, range: Range): Promise<InlayHint[]>
  /** How many statistics an edition cites, and how much of it is noted. */
  codeLenses(path: string): Promise<CodeLens[]>
  /** The block of the other edition that says the same. */
  pairedBlock(path: string, position: Position): Promise<Location | null>
}
