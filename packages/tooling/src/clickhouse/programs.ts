/** The servers that the tests of the ClickHouse store need, and whether they are on this machine. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isExecutable, onPath } from '../browsers/find-browser.ts';
import { installInto } from '../bench/install-packages.ts';
import { aptInstall, findAptPrefix } from '../run/apt.ts';
import { fromRoot } from '../run/repository.ts';

/** Debian's packages: ClickHouse 18.16, and ZooKeeper 3.8, which comes with a Java. */
const DEBIAN_PACKAGES = ['clickhouse-server', 'zookeeper'];
const ZOOKEEPER_JAR = '/usr/share/java/zookeeper.jar';
/** 26.7 of ClickHouse as a library: 566 MB, so nobody gets it who did not ask for it. */
const CHDB_VERSION = '3.4.0';
const chdbFolder = fromRoot('node_modules/.cache/handrail-chdb');

/** What a cluster is made of. */
export interface ClusterPrograms {
  readonly clickhouse: string;
  readonly java: string;
  readonly zookeeperJar: string;
}

/** @returns `null` if something is missing. */
export function findClusterPrograms(): ClusterPrograms | null {
  const clickhouse = [...onPath('clickhouse-server'), '/usr/sbin/clickhouse-server'].find(
    isExecutable,
  );
  const java = onPath('java').find(isExecutable);
  if (!clickhouse || !java || !existsSync(ZOOKEEPER_JAR)) return null;
  return { clickhouse, java, zookeeperJar: ZOOKEEPER_JAR };
}

/** @returns the folder in which chdb is installed, or `null`. */
export function findChdb(): string | null {
  const isComplete = existsSync(path.join(chdbFolder, 'node_modules/.installed'));
  return isComplete ? chdbFolder : null;
}

/** Installs what is missing, where that is possible; what is still missing is for the caller to find. */
export async function installClickHouse(): Promise<void> {
  if (!findClusterPrograms()) {
    const prefix = await findAptPrefix();
    if (prefix) await aptInstall(prefix, DEBIAN_PACKAGES);
  }
  await installInto(chdbFolder, { dependencies: { chdb: CHDB_VERSION } }).catch((error: unknown) =>
    console.error(String(error)),
  );
}
