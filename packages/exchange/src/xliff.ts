/** Articles as XLIFF 2.1. */
export {exportXliff} from './xliff/export-xliff.ts'
export {importXliff, type ImportedEdition} from './xliff/import-xliff.ts'
export {translatedArticle, type TranslatedArticle, type TranslatedUnit} from './xliff/xliff-article.ts'
