declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** What answers the messages of a document. */
  export const WorkerMessageHandler: unknown
}
