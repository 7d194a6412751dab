import {HighlightStyle, StreamLanguage, syntaxHighlighting, type StringStream} from '@codemirror/language'
import type {Extension} from '@codemirror/state'
import {tags} from '@lezer/highlight'

/** Where a line of an article is read from: its frontmatter, a tag, the text. */
type Place = {line: number; isHead: boolean; isTag: boolean}

/**
 * The source of articles, as far as a person has to tell it apart: frontmatter, headings, tags and
 * their attributes, links and emphasis.
 */
const article = StreamLanguage.define<Place>({
  name: 'article',
  startState: () => ({line: 0, isHead: false, isTag: false}),
  blankLine: (place) => void place.line++,
  token(stream, place) {
    if (stream.sol()) {
      place.line++
      if (stream.match(/^---$/) && (place.isHead || place.line === 1)) {
        place.isHead = !place.isHead
        return 'meta'
      }
    }
    if (place.isHead) return headToken(stream)
    return place.isTag ? tagToken(stream, place) : textToken(stream, place)
  }
})

function headToken(stream: StringStream): string {
  if (stream.match(/^\s*[\w-]+(?=:)/)) return 'propertyName'
  stream.skipToEnd()
  return 'string'
}

function tagToken(stream: StringStream, place: Place): string | null {
  if (stream.match(/^\/?>/)) {
    place.isTag = false
    return 'tagName'
  }
  if (stream.match(/^"[^"]*"?/) || stream.match(/^'[^']*'?/)) return 'string'
  if (stream.match(/^[\w-]+/)) return 'attributeName'
  stream.next()
  return null
}

function textToken(stream: StringStream, place: Place): string | null {
  if (stream.sol() && stream.match(/^#{1,6} .*/)) return 'heading'
  if (stream.match(/^<\/?[A-Za-z]\w*/)) {
    place.isTag = true
    return 'tagName'
  }
  if (stream.match(/^\]\([^)]*\)/)) return 'url'
  if (stream.match(/^\*\*[^*]+\*\*/)) return 'strong'
  if (stream.match(/^`[^`]+`/)) return 'monospace'
  stream.next()
  stream.eatWhile(/[^<\]*`]/)
  return null
}

const style = HighlightStyle.define([
  {tag: tags.heading, fontWeight: '700'},
  {tag: tags.strong, fontWeight: '700'},
  {tag: [tags.tagName, tags.propertyName, tags.meta], color: 'var(--accent)'},
  {tag: [tags.attributeName, tags.url, tags.string], color: 'var(--quiet)'},
  {tag: tags.monospace, fontFamily: 'ui-monospace, monospace'}
])

/** Colours of the source of articles. */
export const syntaxColours: Extension = [article, syntaxHighlighting(style)]
