/** A server that takes calls and never answers, for tests. */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

export async function startSilentServer() {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => sockets.add(socket.on('error', () => undefined)));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    /** Resolves when somebody has called. */
    async called(): Promise<void> {
      if (sockets.size === 0) await once(server, 'connection');
    },
    stop(): void {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
