export {createLanguageService} from './service.ts'
export type {
  ArticleToBegin,
  BegunArticle,
  CitableStatistic,
  NumberEvidence,
  HeadField,
  LanguageService,
  ListedArticle,
  ReaderNode,
  ReaderText
} from './language-service.ts'
export type {
  CellChoice,
  DataColumn,
  DataFinding,
  DataTable,
  DataTableName,
  ListedPackage,
  PastedTable,
  TableChange,
  TableToPaste
} from './data-service.ts'
export type {FileDiagnostics} from './file-diagnostics.ts'
export type {FileEntry, Files, Platform} from './platform.ts'
