import { tabStorage } from './tab-storage.ts';

/** Why figures could not be had. */
export type Failure =
  | 'signed-out'
  | 'still-signed-in'
  | 'network'
  | 'server'
  | 'local'
  | 'busy'
  | 'refused'
  | 'missing';

/** An answer that is not the one that was asked for. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly why: Failure;

  constructor(why: Failure) {
    super(why);
    this.why = why;
  }
}

const FAILURES: Readonly<Record<number, Failure>> = {
  400: 'refused',
  401: 'signed-out',
  403: 'local',
  404: 'missing',
  429: 'busy',
  503: 'busy',
};

/** The token that this tab was given, where the collector asks for one. */
export function authorization(): Readonly<Record<string, string>> {
  const token = tabStorage.get('token');
  return token ? { authorization: `Bearer ${token}` } : {};
}

/** Parameters without those that are not set. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** The address of a report, relative to the page, so that the collector may live under any path. */
export function reportUrl(report: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value) query.set(name, value);
  return `v1/${report}${query.size > 0 ? `?${query}` : ''}`;
}

/**
 * Asks the collector.
 *
 * @throws {AskError} if there is no good answer.
 */
export async function ask(url: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { headers: authorization() });
  } catch {
    throw new AskError('network');
  }
  if (!response.ok) throw new AskError(FAILURES[response.status] ?? 'server');
  return response;
}

/** @throws {AskError} */
export async function askJson<T>(url: string): Promise<T> {
  const response = await ask(url);
  try {
    return (await response.json()) as T;
  } catch {
    throw new AskError('server');
  }
}
