export {type ArticleFolder, type Discovery, discoverArticles} from './content/discover.ts'
export {reportUnreadable} from './report-unreadable.ts'
export {maximumSize, picturesToCheck} from './rules/article-limit.ts'
