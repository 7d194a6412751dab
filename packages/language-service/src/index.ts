export {createLanguageService} from './service.ts'
export type {
  CitableStatistic,
  NumberEvidence,
  FileDiagnostics,
  HeadField,
  LanguageService,
  ListedArticle
} from './language-service.ts'
export type {
  CellChoice,
  DataColumn,
  DataFinding,
  DataTable,
  DataTableName,
  ListedPackage,
  TableChange
} from './data-service.ts'
export type {FileEntry, Files, Platform} from './platform.ts'
