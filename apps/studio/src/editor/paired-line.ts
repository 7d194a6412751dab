import {StateEffect, StateField, type Extension} from '@codemirror/state'
import {Decoration, EditorView, type DecorationSet} from '@codemirror/view'

/** Marks the lines of a stretch, or of none: what the other edition says at its caret. */
export const markPair = StateEffect.define<{from: number; to: number} | undefined>()

const line = Decoration.line({class: 'cm-pair'})

/** The block that is marked as the pair of the one that a person is in. */
export const pairedLine: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marked, {state, effects, changes}) {
    for (const effect of effects) {
      if (!effect.is(markPair)) continue
      if (!effect.value) return Decoration.none
      const {doc} = state
      const [first, last] = [effect.value.from, effect.value.to].map((d) => doc.lineAt(d).number)
      const lines = Array.from({length: last! - first! + 1}, (_, index) => doc.line(first! + index))
      return Decoration.set(lines.map(({from}) => line.range(from)))
    }
    return marked.map(changes)
  },
  provide: (field) => EditorView.decorations.from(field)
})
