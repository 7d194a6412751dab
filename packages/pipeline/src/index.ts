export {checkContent} from './check-content.ts'
export type {CheckOptions} from './check-options.ts'
export type {Checked} from './checked.ts'
export {createProcessor, type ProcessorOptions} from './create-processor.ts'
