import {SaxesParser} from 'saxes'

/** What is told of a part of a document while it is read; names are without their prefix. */
export type XmlEvents = {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** Bytes that are read at a time. */
const piece = 64 * 1024

/**
 * Read a part of an office document piece by piece, and keep nothing of it: as a
 * tree a sheet of 12 MB takes a gigabyte.
 *
 * Entities that a document declares are never followed.
 *
 * @throws where it is no XML
 */
export function streamXml(bytes: Uint8Array, {open, text, close}: XmlEvents): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => open?.(localName(name), attributes))
  parser.on('closetag', ({name}) => close?.(localName(name)))
  parser.on('text', (words) => text?.(words))
  parser.on('cdata', (words) => text?.(words))
  const decoder = new TextDecoder('utf-8', {fatal: true})
  for (let at = 0; at < bytes.length; at += piece)
    parser.write(decoder.decode(bytes.subarray(at, at + piece), {stream: true}))
  parser.write(decoder.decode()).close()
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
