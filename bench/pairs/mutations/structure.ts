import type {Language} from '@collate/articles'
import type {Mutation} from '../mutation.ts'

export const structure: Mutation[] = (['zh', 'en'] as const).flatMap((language): Mutation[] => [
  {
    name: 'dropped paragraph',
    rules: ['paragraph'],
    language,
    find: /(?<=\n\n)(?![#>|\-!`<*\d])[^\n]{30,}\n\n/gu,
    replace: () => ''
  },
  {
    name: 'swapped paragraphs',
    rules: ['paragraph'],
    language,
    find: /(?<=\n\n)((?![#>|\-!`<*\d])[^\n]{60,})\n\n((?![#>|\-!`<*\d])[^\n]{60,})(?=\n\n)/gu,
    replace: ([, one, other]) => `${other}\n\n${one}`
  },
  {
    name: 'dropped heading',
    rules: ['heading'],
    language,
    find: /(?<=\n)#{2,3} [^\n]+\n\n/gu,
    replace: () => ''
  },
  {
    name: 'deeper heading',
    rules: ['heading'],
    language,
    find: /(?<=\n)(#{2,3}) [^\n]+/gu,
    replace: (heading, body) => (isTold(heading, body) ? `#${heading[0]}` : undefined)
  },
  {name: 'dropped item', rules: ['list'], language, find: /(?<=\n)(?:-|\d\.) [^\n]+\n/gu, replace: () => ''},
  {
    name: 'dropped row',
    rules: ['list'],
    language,
    find: /(?<=\n)\| (?!---|年份|地区|口岸|Year|Region|Crossing)[^\n]+\n/gu,
    replace: () => ''
  },
  {name: 'dropped picture', rules: ['image'], language, find: /(?<=\n)!\[[^\n]+\n\n/gu, replace: () => ''},
  {name: 'another picture', rules: ['image'], language, find: /\.\/records/gu, replace: () => './cover'},
  {
    name: 'another command',
    rules: ['code'],
    language,
    find: /--region|birthdate|RailML 3\.2|--year(?=`)/gu,
    replace: ([text]) => `${text}s`
  },
  {
    name: 'dropped link',
    rules: ['link'],
    language,
    find: /(?<!!)\[([^\]\n]+)\]\([^)\n]+\)/gu,
    replace: ([, text]) => text
  },
  {
    name: 'another page',
    rules: ['link'],
    language,
    find: /(?<=\]\(https?:\/\/[^)\n]+)\/(?=[a-z\d.-]+\/?[)?])/gu,
    replace: () => '/x'
  },
  {
    name: 'not cited',
    rules: ['citation'],
    language,
    find: /<Stat cite="[^"]+">([^<]+)<\/Stat>/gu,
    replace: ([, text]) => text
  },
  {
    name: 'another indicator',
    rules: ['citation'],
    language,
    find: /(?<=<Stat cite="[a-z-]+\/)[a-z-]+(?=")/gu,
    replace: () => 'anything'
  }
])

/** In the original a deeper heading is a mistake of its own; there only one that its translation places above others counts. */
function isTold({0: heading, 1: level, index}: RegExpExecArray, body: string): boolean {
  const isTranslation = /^translation:/m.test(body)
  const [, next = ''] = /\n(#{2,6}) /.exec(body.slice(index + heading.length)) ?? []
  return isTranslation || next.length > level!.length
}

const leftAlone: Record<Language, string> = {
  zh: 'This paragraph was left in the language of its source by mistake.',
  en: '这一段忘了翻译，还留着原文的语言。'
}
export const untranslated = (['zh', 'en'] as const).map((language): Mutation => ({
  name: 'untranslated paragraph',
  rules: ['untranslated'],
  language,
  find: /(?<=\n\n)(?![#>|\-!`<*\d])[^\n]{60,}(?=\n\n)/gu,
  replace: () => leftAlone[language]
}))
