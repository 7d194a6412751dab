import type {Wordings} from '../wordings.ts'

export const wordings: Wordings = {
  'line-endings': (count) => `${count} line endings became LF`,
  'byte-order-mark': () => 'the byte order mark went',
  'final-newline': () => 'the last line got its end',
  head: (form) => `the front matter (${form}) became strict YAML`,
  title: (text) => `the heading “${text}” became the title`,
  summary: () => 'the first paragraph only repeated the summary and went',
  credit: (text) => `a credit went from the body into the frontmatter: ${text}`,
  address: (before, after) => `tracking parameters went: ${before} → ${after}`,
  autolink: (url) => `a link in angle brackets became a plain one: ${url}`,
  punctuation: (mark) => `\`${mark}\` moved out of the words of a link`,
  characters: (count) =>
    count === '1'
      ? '1 character `{` or `<` got a backslash and stays text'
      : `${count} characters \`{\` or \`<\` got a backslash and stay text`,
  'indented-code': () => 'indented code became fenced code',
  html: (tags) => `raw HTML became Markdown or went, its words stayed: ${tags}`,
  'picture-linked': (url) =>
    `a picture elsewhere became a link: with permission, put a copy beside the article: ${url}`,
  'picture-renamed': (before, after) => `the picture ${before} is called ${after}: put it beside the article`,
  date: (day) => `no date was given: \`published\` is the day of the import, ${day}`,
  publisher: (name, from) => `\`source.publisher\` is “${name}”, from ${from}`,
  'source-language': (tag) => `\`source.language\` is \`${tag}\`, from the letters of its title`,
  key: (name, value) => `the frontmatter has no place for \`${name}: ${value}\``,
  comment: (text) => `a comment: ${text}`,
  embedded: (text) => `something embedded that is not text: ${text}`,
  link: (url) => `an address that an article may not have; its words stayed: ${url}`,
  cover: (url) => `the cover ${url}: whose it is and on what terms is not known, so none was taken`,
  picture: (name) => `${name} has to be put beside the article`,
  template: (text) => `a template tag stands in the text as it is: ${text}`,
  missing: (key) => `\`${key}\` is not recorded in the text, and the check asks for it`,
  source: () => 'nothing says what this was translated from: write `source`, or `rights: {status: own}`',
  people: (key) => `\`${key}\` is not recorded, and readers will be told so`,
  rights: (text) =>
    `on what ground this may be published is not recorded${text ? ` (the text says: ${text})` : ''}: write \`rights\``
}
