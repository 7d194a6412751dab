export {
  objectReplacement,
  visibleText,
  type Skip,
  type VisibleNode,
  type VisibleText
} from './visible-text.ts'
