export {deepest, maximumDepth} from './source/depth.ts'
export {type Excess, findExcess} from './source/excess.ts'
export {sourceLayout} from './source/layout.ts'
