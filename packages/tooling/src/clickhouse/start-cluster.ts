import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findFreePort } from '../run/find-port.ts';
import { CLUSTER, writeNodeConfig, type NodePorts } from './node-config.ts';
import type { ClusterPrograms } from './programs.ts';
import { createServerProcess, type ServerProcess } from './server-process.ts';
import { reaper } from './start-reaper.ts';
import { createZookeeper } from './zookeeper.ts';

/** A node of the cluster, which can be killed and started again. */
export interface ClusterNode extends ServerProcess {
  readonly url: string;
  /** 0 or 1. */
  readonly shard: number;
  /** Where its files are. */
  readonly folder: string;
}

export interface Cluster {
  /** Its name in ClickHouse's settings. */
  readonly name: string;
  /** Two replicas of the first shard, then two of the second. */
  readonly nodes: readonly ClusterNode[];
  readonly urls: readonly string[];
  /** Ends all processes and deletes their files. */
  stop(): Promise<void>;
}

const SHARDS = [0, 1] as const;
const REPLICAS = [0, 1] as const;

/**
 * Starts a cluster of 2 shards × 2 replicas with one ZooKeeper on this machine.
 *
 * @param disk where the nodes' files shall be, if not with the others
 */
export async function startCluster(programs: ClusterPrograms, disk?: string): Promise<Cluster> {
  const folder = mkdtempSync(path.join(temporaryRoot(), 'handrail-clickhouse-'));
  reaper.folder(folder);
  const zookeeperPort = await findFreePort();
  const zookeeper = createZookeeper(programs, path.join(folder, 'zookeeper'), zookeeperPort);
  const ports = await Promise.all(SHARDS.map(() => Promise.all(REPLICAS.map(() => freePorts()))));
  const shards = ports.map((replicas) => replicas.map(({ tcp }) => tcp));
  const nodes = ports.flatMap((replicas, shard) =>
    replicas.map((own, replica) =>
      createClusterNode(programs, shard, {
        folder: path.join(disk ?? folder, `shard${shard}-replica${replica}`),
        ports: own,
        zookeeperPort,
        shard: `shard${shard}`,
        replica: `replica${replica}`,
        shards,
      }),
    ),
  );
  const stop = async (): Promise<void> => {
    await Promise.all([...nodes, zookeeper].map((process) => process.kill()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await zookeeper.start();
    await Promise.all(nodes.map((node) => node.start()));
  } catch (error) {
    await stop();
    throw error;
  }
  return { name: CLUSTER, nodes, urls: nodes.map(({ url }) => url), stop };
}

/** Thousands of small files: in memory where there is a place for them, for the disk may be busy. */
const temporaryRoot = (): string => (existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir());

const freePorts = async (): Promise<NodePorts> => ({
  http: await findFreePort(),
  tcp: await findFreePort(),
  replication: await findFreePort(),
});

function createClusterNode(
  { clickhouse }: ClusterPrograms,
  shard: number,
  config: Parameters<typeof writeNodeConfig>[0],
): ClusterNode {
  const url = `http://127.0.0.1:${config.ports.http}`;
  const server = createServerProcess({
    command: clickhouse,
    args: [`--config-file=${writeNodeConfig(config)}`],
    logFile: path.join(config.folder, 'out.log'),
    isReady: async () => (await fetch(url)).ok,
  });
  return { ...server, url, shard, folder: config.folder };
}
