type Wording = (...values: readonly string[]) => string

/** How a language says what an import did; each is a sentence without a full stop. */
export type Wordings = Record<
  | 'line-endings'
  | 'byte-order-mark'
  | 'final-newline'
  | 'head'
  | 'title'
  | 'summary'
  | 'credit'
  | 'address'
  | 'autolink'
  | 'punctuation'
  | 'characters'
  | 'indented-code'
  | 'html'
  | 'picture-linked'
  | 'picture-renamed'
  | 'date'
  | 'publisher'
  | 'source-language'
  | 'key'
  | 'comment'
  | 'embedded'
  | 'link'
  | 'cover'
  | 'picture'
  | 'template'
  | 'missing'
  | 'source'
  | 'people'
  | 'rights',
  Wording
>
