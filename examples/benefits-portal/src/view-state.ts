import { createHmac, timingSafeEqual } from 'node:crypto';

const MAC_BYTES = 20;
/** What every WebForms view state starts with; in Base64 it reads `/wEPDw`. */
const PREFIX = Buffer.from([0xff, 0x01, 0x0f, 0x0f]);

/** Writes and checks the hidden fields `__VIEWSTATE` and `__EVENTVALIDATION`. */
export interface ViewState {
  /** Seals a text, so that only the same session can post it back. */
  seal(sessionId: string, purpose: string, text: string): string;
  /** The sealed text, or `undefined` if it is not ours or belongs to another session. */
  open(sessionId: string, purpose: string, sealed: string): string | undefined;
}

export function createViewState(key: string): ViewState {
  const sign = (sessionId: string, purpose: string, body: Buffer): Buffer =>
    createHmac('sha256', key)
      .update(`${sessionId}\n${purpose}\n`)
      .update(body)
      .digest()
      .subarray(0, MAC_BYTES);
  return {
    seal(sessionId, purpose, text) {
      const body = Buffer.concat([PREFIX, Buffer.from(text)]);
      return Buffer.concat([body, sign(sessionId, purpose, body)]).toString('base64');
    },
    open(sessionId, purpose, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      if (bytes.length < PREFIX.length + MAC_BYTES) return undefined;
      const body = bytes.subarray(0, -MAC_BYTES);
      if (!timingSafeEqual(bytes.subarray(-MAC_BYTES), sign(sessionId, purpose, body)))
        return undefined;
      return body.subarray(PREFIX.length).toString();
    },
  };
}
