/** What a file is that is no text, and how to make one of it. */
export type FileKind = {name: string; advice: string}

const office = (name: string, from: string): FileKind => ({
  name,
  advice: `convert it first, for example \`pandoc FILE -f ${from} -t gfm | collate import -\``
})

const image: FileKind = {
  name: 'picture',
  advice: 'put it beside the article and write `![what it shows](./name.png)`'
}
const archive: FileKind = {name: 'archive', advice: 'unpack it first'}

/** Bytes as a text of their numbers: the first row that fits. */
const signatures: ReadonlyArray<readonly [begin: RegExp, kind: FileKind]> = [
  [/^PK\x03\x04[^]*\bword\//, office('Word document (`.docx`)', 'docx')],
  [
    /^PK\x03\x04[^]*\bxl\//,
    {name: 'workbook (`.xlsx`)', advice: 'save the text as Markdown, and numbers in a data package'}
  ],
  [/^PK\x03\x04[^]*\bppt\//, {name: 'presentation (`.pptx`)', advice: 'save its text as Markdown'}],
  [/^PK\x03\x04[^]*application\/vnd\.oasis\.opendocument\.text/, office('OpenDocument text (`.odt`)', 'odt')],
  [/^PK\x03\x04[^]*application\/epub\+zip/, office('e-book (`.epub`)', 'epub')],
  [/^PK[\x03\x05\x07]/, {...archive, name: 'ZIP archive'}],
  [
    /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/,
    {
      name: 'old Office document (`.doc`, `.xls` or `.ppt`)',
      advice: 'save it as `.docx`, then as Markdown'
    }
  ],
  [
    /^%PDF-/,
    {
      name: 'PDF',
      advice: 'take its text out first, for example `pdftotext -layout FILE - | collate import -`'
    }
  ],
  [/^\{\\rtf/, office('rich text (`.rtf`)', 'rtf')],
  [
    /^\x89PNG|^\xff\xd8\xff|^GIF8[79]a|^BM[^]{4}\0\0\0\0|^RIFF[^]{4}WEBP|^[^]{4}ftyp(?:avif|heic|mif1)/,
    image
  ],
  [/^\x1f\x8b|^BZh\d1AY|^\xfd7zXZ|^7z\xbc\xaf|^Rar!\x1a|^\x28\xb5\x2f\xfd/, archive],
  [
    /^\xff\xfe|^\xfe\xff/,
    {
      name: 'text in UTF-16',
      advice: 'convert it first, for example `iconv -f UTF-16 -t UTF-8 FILE | collate import -`'
    }
  ]
]

/** As much as tells a binary file from a text. */
const reach = 8192

/**
 * What a file is, by its bytes, where it is no text in UTF-8.
 *
 * @returns nothing for what may be a text
 */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  // An archive names what it holds wherever that begins.
  const length = isZip ? bytes.length : Math.min(bytes.length, reach)
  const begin = Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('latin1')
  const known = signatures.find(([pattern]) => pattern.test(begin))?.[1]
  if (known) return known
  return begin.includes('\0') ? {name: 'binary file', advice: 'give a text instead'} : undefined
}
