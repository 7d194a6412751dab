import {Converter} from 'opencc-js'

/** Writes a text in another way, which says the same. */
export type Writing = (text: string) => string

/** Other ways to write a text: traditional characters, and spaces where Chinese has them or not. */
export function otherWritings(): Array<[name: string, write: Writing]> {
  return [
    ['in traditional characters', Converter({from: 'cn', to: 't'})],
    ['in those of Taiwan', Converter({from: 'cn', to: 'tw'})],
    ['in those of Hong Kong', Converter({from: 'cn', to: 'hk'})],
    ['with spaces', (text) => text.replace(beside, ' ')],
    ['with narrow spaces', (text) => text.replace(beside, '\u202f')],
    ['with spaces before signs', (text) => text.replace(/(?<=\d)(?=[%‰])/g, ' ')],
    ['without spaces', (text) => text.replace(spaces, '')]
  ]
}

const beside = /(?<=\p{Script=Han})(?=[\da-z])|(?<=[\da-z%])(?=\p{Script=Han})/giu
const spaces = /(?<=\p{Script=Han}) (?=\w)|(?<=\w) (?=\p{Script=Han})/gu

/** What a module has of Han and of wide punctuation, without its comments: tables hold them as folded texts do. */
export function wideIn(source: string): string {
  return source.replace(/\/\*[^]*?\*\/|\/\/.*/g, '').replace(/[^\u2e80-\uffff]/g, '')
}
