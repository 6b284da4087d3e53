import { createServer } from 'node:net';
import { once } from 'node:events';

/**
 * A port of this machine that nothing listens on now.
 *
 * @param preferred Taken if it is free; without it, any.
 */
export async function findFreePort(preferred = 0): Promise<number> {
  const server = createServer();
  server.listen(preferred, '127.0.0.1');
  const isFree = await once(server, 'listening').then(
    () => true,
    () => false,
  );
  if (!isFree) return findFreePort();
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}
