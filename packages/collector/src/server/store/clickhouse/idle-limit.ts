/** Ends a request to a server that has gone silent, however long the whole of it takes. */
interface IdleLimit {
  readonly signal: AbortSignal;
  /** From now on the server is waited for. */
  start(): void;
  /** Something came, or we are busy ourselves. */
  stop(): void;
}

/** @param outer ends the request as well. */
export function createIdleLimit(limitMs: number, outer?: AbortSignal): IdleLimit {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    signal: outer === undefined ? silence.signal : AbortSignal.any([silence.signal, outer]),
    stop,
    start() {
      stop();
      timer = setTimeout(() => {
        silence.abort(new DOMException(`Nothing came for ${limitMs} ms.`, 'TimeoutError'));
      }, limitMs);
    },
  };
}

/**
 * The text of an answer as it comes. Only waiting for the next piece counts against the limit: what
 * the reader of an export takes to carry it away is no fault of the server.
 */
export async function* textPieces(response: Response, limit: IdleLimit): AsyncGenerator<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const decoder = new TextDecoder();
  try {
    for (;;) {
      limit.start();
      const { done, value } = await reader.read();
      limit.stop();
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    limit.stop();
    // Whoever stops reading half-way leaves no connection behind; one that broke is gone already.
    await reader.cancel().catch(() => undefined);
  }
}

/** The whole text at once. */
export async function wholeText(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
