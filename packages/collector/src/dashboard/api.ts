import { tabStorage } from './tab-storage.ts';

/** Why figures could not be had. */
export type Failure =
  | 'signed-out'
  | 'still-signed-in'
  | 'network'
  | 'server'
  | 'local'
  | 'no-role'
  | 'gateway'
  | 'busy'
  | 'refused'
  | 'missing';

/** How one may get in, as the collector's refusal says. */
export interface WaysIn {
  readonly accounts: boolean;
  readonly token: boolean;
}

/** An answer that is not the one that was asked for. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly why: Failure;
  /** Only with `signed-out`. */
  readonly waysIn: WaysIn | undefined;

  constructor(why: Failure, waysIn?: WaysIn) {
    super(why);
    this.why = why;
    this.waysIn = waysIn;
  }
}

const FAILURES: Readonly<Record<number, Failure>> = {
  400: 'refused',
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
    // The collector sends nobody elsewhere; an agency's sign-in in front of it does.
    response = await fetch(url, { headers: authorization(), redirect: 'manual' });
  } catch {
    throw new AskError('network');
  }
  if (response.ok && !isPage(response)) return response;
  throw await refusal(response);
}

/** The collector answers with figures; what answers with a page is something in front of it. */
const isPage = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') ?? false;

async function refusal(response: Response): Promise<AskError> {
  const { status, type } = response;
  const isElsewhere = type === 'opaqueredirect' || (isPage(response) && status < 500);
  if (isElsewhere) return new AskError('gateway');
  const code = await errorCode(response);
  if (status === 401) {
    const token = response.headers.get('www-authenticate')?.startsWith('Bearer') ?? false;
    return new AskError('signed-out', { token, accounts: code !== 'read-token-wrong' });
  }
  if (code === 'no-role') return new AskError('no-role');
  return new AskError(FAILURES[status] ?? 'server');
}

async function errorCode(response: Response): Promise<string | undefined> {
  try {
    return ((await response.json()) as { error?: string }).error;
  } catch {
    return undefined;
  }
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
