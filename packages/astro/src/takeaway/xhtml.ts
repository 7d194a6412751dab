import type {Element, Root} from 'hast'
import {toXast} from 'hast-util-to-xast'
import {writeXml} from '../feeds/write-xml.ts'

/** A page of a book. */
type Page = {title: string; language: string; body: Element[]; css?: boolean}

/** Write a page of a book as XHTML. */
export function writeXhtml({title, language, body}: Page): string {
  const root: Root = {
    type: 'root',
    children: [
      element(
        'html',
        {
          xmlns: 'http://www.w3.org/1999/xhtml',
          'xmlns:epub': 'http://www.idpf.org/2007/ops',
          lang: language,
          'xml:lang': language
        },
        [
          element('head', {}, [
            element('title', {}, [{type: 'text', value: title}]),
            element('link', {rel: ['stylesheet'], href: 'book.css', type: 'text/css'})
          ]),
          element('body', {}, body)
        ]
      )
    ]
  }
  return writeXml(toXast(root), '<!DOCTYPE html>\n')
}

/** An element of XHTML. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: Element['children'] = []
): Element {
  return {type: 'element', tagName, properties, children}
}
