/** What a line does to the lists, quotations and footnotes around it. */
export type ContainerLine = {
  /** Levels that the line stands in, as far as its markers and indentation tell. */
  depth: number
  /** Its markers, of siblings too. */
  markers: number
  /** Levels that it opens. */
  opened: number
}

/** More markers than this on one line are not told apart. */
const maximumMarkers = 64

const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,999}\]:)/y

/**
 * Follow containers from line to line by their markers alone.
 *
 * Says at least as much depth as a parser would find, and counts an item beside
 * its siblings as no new level.
 */
export function followContainers(): (line: string) => ContainerLine {
  let columns: number[] = []
  let quotations = 0

  return (line) => {
    let opened = 0
    let markers = 0
    let quoted = 0
    // What stands in a new item is new itself.
    let hasItem = false
    marker.lastIndex = 0

    for (let match = marker.exec(line); match && markers < maximumMarkers; match = marker.exec(line)) {
      const column = marker.lastIndex - match[0].trimStart().length
      markers++
      if (match[0].endsWith('>')) {
        if (++quoted > quotations || hasItem) opened++
        continue
      }
      hasItem = true
      while (columns.length > 0 && columns.at(-1)! > column) columns.pop()
      if (columns.at(-1) !== column || markers > quoted + 1) {
        columns.push(column)
        opened++
      }
    }

    if (quoted !== quotations) columns = columns.slice(-Math.max(0, markers - quoted))
    if (markers === 0 && /^\S/.test(line)) columns = []
    quotations = quoted
    return {depth: Math.max(markers, columns.length + quoted), markers, opened}
  }
}
