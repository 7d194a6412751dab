import {EditorView} from '@codemirror/view'

/** The editor in the colours of the page, light and dark. */
export const editorTheme = EditorView.theme({
  '&': {backgroundColor: 'var(--paper)', color: 'var(--ink)', height: '100%', fontSize: '1rem'},
  '&.cm-focused': {outline: '2px solid var(--accent)', outlineOffset: '-2px'},
  '.cm-scroller': {fontFamily: 'inherit', lineHeight: '1.75'},
  '.cm-content': {padding: '1rem 0', caretColor: 'var(--ink)'},
  '.cm-line': {padding: '0 1rem'},
  '.cm-lintRange': {backgroundImage: 'none', textDecorationLine: 'underline', textUnderlineOffset: '0.25em'},
  '.cm-lintRange-error': {textDecorationStyle: 'wavy', textDecorationColor: 'var(--error)'},
  '.cm-lintRange-warning': {textDecorationStyle: 'dashed', textDecorationColor: 'var(--warning)'},
  '.cm-lintRange-info': {textDecorationStyle: 'dotted', textDecorationColor: 'var(--quiet)'},
  '.cm-lintPoint::after': {display: 'none'},
  '.cm-pair': {backgroundColor: 'var(--tint)'},
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--rule)',
    maxWidth: 'min(32rem, 92vw)',
    boxShadow: '0 2px 8px rgb(0 0 0 / 20%)'
  },
  '.cm-tooltip-lint': {padding: '0'},
  '.cm-diagnostic': {padding: '0.5rem 0.75rem', whiteSpace: 'normal', borderLeft: '4px solid var(--quiet)'},
  '.cm-diagnostic-error': {borderLeftColor: 'var(--error)'},
  '.cm-diagnostic-warning': {borderLeftColor: 'var(--warning)'},
  '.cm-diagnosticAction': {
    backgroundColor: 'var(--accent)',
    color: 'var(--paper)',
    font: 'inherit',
    padding: '0.1rem 0.5rem',
    margin: '0.25rem 0.5rem 0 0',
    minHeight: '24px'
  },
  '.evidence': {padding: '0.5rem 0.75rem'},
  '.evidence > *': {margin: '0 0 0.35rem'},
  '.cm-tooltip-autocomplete > ul': {fontFamily: 'inherit', maxHeight: '16em'},
  '.cm-tooltip-autocomplete > ul > li': {padding: '0.25rem 0.5rem'},
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--paper)'
  },
  '.cm-completionDetail': {fontStyle: 'normal', opacity: '0.85'}
})
