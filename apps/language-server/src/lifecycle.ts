import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type InitializeError
} from 'vscode-languageserver'

/** What an editor has said of its session. */
export type Lifecycle = {
  /** Begin; an error where it has begun already, or ended. */
  begin(): ResponseError<InitializeError> | undefined
  /** End; an error where it has not begun, or has ended. */
  end(): ResponseError<never> | undefined
  isOpen(): boolean
  hasEnded(): boolean
  /** Answer a request only while the session is open. */
  guard<P, R>(answer: (params: P) => Promise<R>): (params: P) => Promise<R | ResponseError<never>>
}

/** Keep requests to the session that the protocol has for them. */
export function createLifecycle(connection: Connection): Lifecycle {
  let state: 'before' | 'open' | 'ended' = 'before'

  const refusal = (): ResponseError<never> | undefined => {
    if (state === 'open') return undefined
    return state === 'before'
      ? new ResponseError(ErrorCodes.ServerNotInitialized, 'Unexpected request, expected `initialize` first')
      : new ResponseError(ErrorCodes.InvalidRequest, 'Unexpected request after `shutdown`, expected `exit`')
  }

  // What nobody answers is refused for the same reasons first.
  connection.onRequest(async (method) => {
    return refusal() ?? new ResponseError(ErrorCodes.MethodNotFound, `Unexpected method \`${method}\``)
  })

  return {
    begin() {
      if (state !== 'before')
        return new ResponseError(
          ErrorCodes.InvalidRequest,
          'Unexpected second `initialize`, expected it once',
          {retry: false}
        )
      state = 'open'
      return undefined
    },
    end() {
      const refused = refusal()
      if (!refused) state = 'ended'
      return refused
    },
    isOpen: () => state === 'open',
    hasEnded: () => state === 'ended',
    guard: (answer) => async (params) => {
      const refused = refusal()
      if (refused) return refused
      try {
        return await answer(params)
      } catch (error) {
        return new ResponseError(LSPErrorCodes.RequestFailed, messageOfError(error))
      }
    }
  }
}

/** What went wrong, for a person. */
export function messageOfError(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
