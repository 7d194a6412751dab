import type {FileDiagnostics} from '@collate/language-service'
import type {StudioWords} from '../studio-words.ts'
import {newElement, messageText} from './new-element.ts'
import {findingOf, messageOfFinding, type DeskFinding} from './desk-finding.ts'

/**
 * Draw what was found in a file, in the order of its text; what has not changed keeps its
 * place, and whoever is in it stays there.
 *
 * @param goTo - brings a person to a finding
 */
export function drawFindings(
  list: HTMLElement,
  findings: readonly DeskFinding[],
  words: StudioWords,
  goTo: (finding: DeskFinding) => void
): void {
  const focused = list.querySelector(':focus')
  const place = focused?.closest('li')?.dataset['finding']
  const button = focused && [...(focused.closest('li')?.querySelectorAll('button, a') ?? [])].indexOf(focused)
  list.replaceChildren(...findings.map((finding) => entryOf(finding, words, goTo)))
  if (place === undefined || typeof button !== 'number') return
  const same = list.querySelector(`[data-finding="${CSS.escape(place)}"]`)
  const [first, ...rest] = same?.querySelectorAll<HTMLElement>('button, a') ?? []
  ;([first, ...rest][button] ?? first)?.focus()
}

/** Draw what was found in files that are not open: of an article, the record of what was accepted. */
export function drawOthers(
  place: HTMLElement,
  files: readonly FileDiagnostics[],
  words: StudioWords,
  heading = words.others
): void {
  const entries = files.flatMap(({reported, diagnostics}) =>
    diagnostics.map((diagnostic) =>
      newElement(
        'li',
        {class: 'finding', 'data-finding': findingOf(diagnostic)},
        newElement('code', {}, reported),
        ' ',
        ...messageText(messageOfFinding(diagnostic))
      )
    )
  )
  place.hidden = entries.length === 0
  const list = newElement('ol', {class: 'findings'}, ...entries)
  place.replaceChildren(newElement('h2', {}, heading), list)
}

function entryOf(
  finding: DeskFinding,
  words: StudioWords,
  goTo: (finding: DeskFinding) => void
): HTMLElement {
  const {
    diagnostic: {range, severity = 1, code, codeDescription},
    fixes
  } = finding
  const [headline = '', ...notes] = messageOfFinding(finding.diagnostic).split('\n')
  const kind = severity === 1 || severity === 2 ? severity : 3
  const where = newElement('button', {type: 'button', class: 'headline'}, ...messageText(headline))
  where.addEventListener('click', () => goTo(finding))
  const about = newElement(
    'p',
    {class: 'about'},
    newElement('span', {class: 'severity'}, words.severities[kind]),
    ` · ${words.line(range.start.line + 1)} · `,
    codeDescription
      ? newElement(
          'a',
          {href: codeDescription.href, target: '_blank', rel: 'noopener noreferrer'},
          String(code)
        )
      : String(code ?? '')
  )
  const entry = newElement('li', {
    class: `finding severity-${kind}`,
    'data-finding': findingOf(finding.diagnostic)
  })
  entry.append(about, where, ...notes.map((note) => newElement('p', {class: 'note'}, ...messageText(note))))
  if (fixes.length > 0) entry.append(fixButtons(finding, words))
  return entry
}

function fixButtons({fixes}: DeskFinding, words: StudioWords): HTMLElement {
  const group = newElement('div', {class: 'fixes', role: 'group', 'aria-label': words.fixes})
  for (const {title, make} of fixes) {
    const button = newElement('button', {type: 'button'}, title)
    button.addEventListener('click', make)
    group.append(button)
  }
  return group
}
