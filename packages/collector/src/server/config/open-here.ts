import { isLoopback, type Settings } from '../options.ts';

/** Whether everybody on this machine may read for as long as there is no account: nothing else is set up. */
export function isOpenWithoutAccounts(settings: Settings): boolean {
  const { auth, host, readToken, proxyAuth, publicUrl, trustProxy } = settings;
  const isProxied = publicUrl !== undefined || trustProxy.length > 0;
  const isLocal = auth === 'auto' && isLoopback(host) && !isProxied;
  return isLocal && readToken === undefined && proxyAuth === undefined;
}
