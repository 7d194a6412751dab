export {elementTexts, isComponent, shownAttributes} from './shown/element-texts.ts'
export {shownKeys} from './shown/frontmatter-texts.ts'
export type {Component, ShownAs, Showing, ShownText} from './shown/shown-text.ts'
export {shownTexts, type ShownSource} from './shown/shown-texts.ts'
