import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { createServerProcess, type ServerProcess } from './server-process.ts';
import type { ClusterPrograms } from './programs.ts';

const ANSWER_MS = 2000;

/** One ZooKeeper, enough for replicas to agree on what they have. */
export function createZookeeper(
  { java, zookeeperJar }: ClusterPrograms,
  folder: string,
  port: number,
): ServerProcess {
  mkdirSync(path.join(folder, 'data'), { recursive: true });
  const config = path.join(folder, 'zoo.cfg');
  writeFileSync(
    config,
    `tickTime=500
dataDir=${folder}/data
clientPort=${port}
clientPortAddress=127.0.0.1
admin.enableServer=false
maxClientCnxns=0
# Tests restart it; waiting for the disk at each step would cost minutes.
forceSync=no
`,
  );
  return createServerProcess({
    command: java,
    args: [
      '-Xmx256m',
      '-cp',
      zookeeperJar,
      'org.apache.zookeeper.server.quorum.QuorumPeerMain',
      config,
    ],
    logFile: path.join(folder, 'out.log'),
    async isReady() {
      // It takes connections before it serves; only its own word counts.
      const socket = connect(port, '127.0.0.1');
      socket.setTimeout(ANSWER_MS, () => socket.destroy());
      try {
        await once(socket, 'connect');
        socket.write('srvr');
        return (await text(socket)).includes('Mode:');
      } finally {
        socket.destroy();
      }
    },
  });
}
