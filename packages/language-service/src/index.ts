export {createLanguageService} from './service.ts'
export type {FileDiagnostics, LanguageService} from './language-service.ts'
export type {FileEntry, Files, Platform} from './platform.ts'
